package io.github.articlemodel.format.html;

import io.github.articlemodel.render.HtmlText;
import java.io.IOException;

/** Writes tags, their texts made safe for where they stand. */
final class PageTags {

  private final Appendable out;

  PageTags(Appendable out) {
    this.out = out;
  }

  PageTags open(String name) throws IOException {
    out.append('<').append(name);
    return this;
  }

  PageTags attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"").append(HtmlText.escaped(oneLine(value))).append('"');
    return this;
  }

  /** Ends an opening tag and the line. */
  void close() throws IOException {
    out.append(">\n");
  }

  void raw(String html) throws IOException {
    out.append(html);
  }

  PageTags text(String text) throws IOException {
    out.append(HtmlText.escaped(oneLine(text)));
    return this;
  }

  /**
   * Returns a text without the control characters that HTML may not hold, and each run of white
   * space as a space.
   */
  static String oneLine(String text) {
    StringBuilder one = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              boolean blank = point == ' ' || (point >= '\t' && point <= '\r');
              if (!blank && !isForbidden(point)) {
                one.appendCodePoint(point);
              } else if (blank && !one.isEmpty() && one.charAt(one.length() - 1) != ' ') {
                one.append(' ');
              }
            });
    return one.toString().stripTrailing();
  }

  /** Returns whether it is a control or no character (HTML standard, 13.2.3.5). */
  private static boolean isForbidden(int point) {
    return Character.getType(point) == Character.CONTROL
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0xFDD0 && point <= 0xFDEF);
  }
}
