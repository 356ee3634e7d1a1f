package io.github.articlemodel.report;

import io.github.articlemodel.source.Fix;
import java.util.Optional;

/** The markup of a finding in the list of a page. */
final class ListedFinding {

  private ListedFinding() {}

  /**
   * Returns an item of a list.
   *
   * @param rule the name of the row of its rule in the page
   */
  static String of(Finding found, String rule) {
    StringBuilder out = new StringBuilder();
    String severity = found.severity();
    out.append("<li class=\"finding ").append(severity);
    out.append("\" data-rule=\"").append(rule).append("\">\n<p>");
    out.append(SeverityCounts.badge(found.diagnostic().severity(), severity));
    out.append(" <span class=\"message\">").append(Markup.html(found.diagnostic().message()));
    out.append("</span></p>\n<p class=\"where\">Line ").append(found.start().line());
    out.append(", column ").append(found.start().column()).append(" · <a href=\"#").append(rule);
    out.append("\"><code>").append(Markup.html(found.diagnostic().code()));
    out.append("</code></a></p>\n");
    found.excerpt().ifPresent(lines -> out.append(excerpt(lines, found.span().length())));
    if (!found.diagnostic().advice().isEmpty()) {
      out.append("<p class=\"advice\">").append(Markup.html(found.diagnostic().advice()));
      out.append("</p>\n");
    }
    found.diagnostic().fix().ifPresent(fix -> out.append(fix(found, fix)));
    return out.append("</li>\n").toString();
  }

  /** Returns the line with what is meant marked, and below it the caret. */
  private static String excerpt(String lines, int length) {
    int lineEnd = lines.indexOf('\n');
    String line = lines.substring(0, lineEnd);
    String caret = lines.substring(lineEnd + 1);
    int start = caret.length() - 1;
    int end = Math.min(line.length(), start + Math.max(1, length));
    if (end < line.length() && end > start && Character.isLowSurrogate(line.charAt(end))) {
      end++;
    }
    String marked =
        start < end ? "<mark>" + Markup.html(line.substring(start, end)) + "</mark>" : "";
    return "<pre><code>"
        + Markup.html(line.substring(0, Math.min(start, line.length())))
        + marked
        + Markup.html(line.substring(end))
        + "</code><span class=\"caret\" aria-hidden=\"true\">\n"
        + caret
        + "</span></pre>\n";
  }

  private static String fix(Finding found, Fix fix) {
    Optional<String> line = FixedLine.of(found, fix).map(String::strip);
    return "<p class=\"fix\"><span class=\"badge good\">fix</span> "
        + Markup.html(fix.title())
        + line.map(text -> ": <code>" + Markup.html(text) + "</code>").orElse("")
        + "</p>\n";
  }
}
