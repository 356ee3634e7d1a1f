package io.github.articlemodel.model;

import java.util.List;

/** What can be the text of a paragraph, or of a heading that is underlined. */
final class Paragraphs {

  private Paragraphs() {}

  /** Returns the content of a heading, checked like a paragraph's where it has several lines. */
  static List<Inline> trim(List<? extends Inline> content) {
    List<Inline> trimmed = Inlines.trim(content);
    return Inlines.isOneLine(trimmed) ? trimmed : check(trimmed);
  }

  /** Returns the content, refused where its first line would start an HTML block. */
  static List<Inline> check(List<Inline> content) {
    if (!content.isEmpty() && content.get(0) instanceof HtmlInline html) {
      String literal = TemplateScan.hidden(html.literal());
      int end = literal.indexOf('\n');
      // a hard break is a backslash after it, so that it is not alone on its line
      boolean wholeLine = end < 0 && (content.size() == 1 || content.get(1) instanceof SoftBreak);
      String line = end < 0 ? literal : literal.substring(0, end);
      HtmlBlockKind kind = HtmlBlockKind.of(wholeLine || end >= 0 ? line : line + "x");
      if (kind != null) {
        throw new IllegalArgumentException(
            "a paragraph can't start so, it would be an HTML block: " + html.literal());
      }
    }
    return content;
  }
}
