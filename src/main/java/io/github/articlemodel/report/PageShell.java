package io.github.articlemodel.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * What every page has around its sections. A page is whole in itself: its policy (CSP) lets it load
 * nothing, nor run or style anything but what is written here.
 */
final class PageShell {

  private final ReportOutput out;
  private final String script;

  private PageShell(ReportOutput out, String script) {
    this.out = out;
    this.script = script;
  }

  /**
   * Writes the start of a page, to the end of its header.
   *
   * @param script the name of the resource with its script, or the empty text
   * @param header the markup of the header after the headline
   */
  static PageShell start(
      ReportOutput out, String title, String headline, String script, String header) {
    String style = resource("page.css");
    String code = script.isEmpty() ? "" : resource(script);
    String scripts = code.isEmpty() ? "'none'" : hash(code);
    out.line("<!DOCTYPE html>").line("<html lang=\"en\">").line("<head>");
    out.line("<meta charset=\"utf-8\">");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.write("style-src " + hash(style) + "; script-src " + scripts);
    out.line("; base-uri 'none'; form-action 'none'\">");
    out.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.line("<meta name=\"referrer\" content=\"no-referrer\">");
    out.line("<title>" + Markup.html(title) + "</title>");
    out.line("<style>" + style + "</style>").line("</head>").line("<body>");
    out.line("<a class=\"skip\" href=\"#main\">Skip to the content</a>");
    out.line("<header>").line("<h1>" + Markup.html(headline) + "</h1>").write(header);
    out.line("</header>").line("<main id=\"main\">");
    return new PageShell(out, code);
  }

  /** Writes the end of the page. */
  void end(String footer) {
    out.line("</main>").line("<footer><p>" + Markup.html(footer) + "</p></footer>");
    if (!script.isEmpty()) {
      out.line("<script type=\"module\">" + script + "</script>");
    }
    out.line("</body>").line("</html>");
  }

  private static String resource(String name) {
    try (InputStream in = PageShell.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name + " is not in the jar").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
