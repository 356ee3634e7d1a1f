package io.github.articlemodel.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {

  private static List<Diagnostic> write(ArticleWriter writer, String markdown, Appendable out)
      throws IOException {
    return writer.write(ArticleParser.create().parse(markdown).article(), out);
  }

  @Test
  void isFoundReadAndWritten() {
    assertThat(ArticleFormats.of("html")).isInstanceOf(HtmlFormat.class);
    assertThat(new HtmlFormat().reader()).isPresent();
    assertThat(new HtmlFormat().fidelity().isLossless()).isFalse();
  }

  @Test
  void tellsWhatItLeavesOut() throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        write(
            new HtmlFormat().writer().orElseThrow(),
            "[a](javascript:1)\n\n<p onclick=b>c</p>\n\n<div\n",
            out);
    assertThat(out).hasToString("<p><a>a</a></p>\n<p>c</p>\n<p>&lt;div</p>\n");
    assertThat(losses)
        .extracting(Diagnostic::toString)
        .containsExactlyInAnyOrder(
            "<article 1>:1:1: warning html.unsafe-address: body: left out: address javascript:1"
                + " (use an address of http, https or mailto)",
            "<article 1>:1:1: warning html.sanitized: body: left out: attribute onclick of p"
                + " (write it in Markdown, or trust the raw HTML of this author)",
            "<article 1>:1:1: warning html.broken: body: shown as text: broken html <div (end its"
                + " last tag)");
  }

  @Test
  void writesOnBehindTheCharacterThatTheParserTakesForTheEnd() throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        write(new HtmlFormat().writer().orElseThrow(), "- \uFFFF one\n\n\uFFFFtwo\n", out);
    assertThat(out.toString()).isEqualTo("<ul>\n<li>\uFFFD one</li>\n</ul>\n<p>\uFFFDtwo</p>\n");
    assertThat(losses)
        .extracting(Diagnostic::toString)
        .containsExactly(
            "<article 1>:1:1: warning html.character: body: written as U+FFFD: character U+FFFF,"
                + " 2 times (leave it out)");
  }

  @Test
  void leavesOutNothingWhereHtmlIsTrusted() throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlFormat html = new HtmlFormat(HtmlOptions.defaults().withRawHtml(RawHtml.TRUSTED));
    assertThat(write(html.writer().orElseThrow(), "[a](javascript:1)\n", out)).isEmpty();
    assertThat(out).hasToString("<p><a href=\"javascript:1\">a</a></p>\n");
  }

  @Test
  void writesNothingForAnEmptyBody() throws IOException {
    StringBuilder out = new StringBuilder();
    assertThat(write(new HtmlFormat().writer().orElseThrow(), "---\ntitle: x\n---\n", out))
        .isEmpty();
    assertThat(out).isEmpty();
  }
}
