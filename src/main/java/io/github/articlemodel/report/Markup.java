package io.github.articlemodel.report;

import io.github.articlemodel.source.DisplayControl;

/** Text within the markup of XML and HTML. */
final class Markup {

  private Markup() {}

  /**
   * Returns text as it stands in HTML, where no carriage return may stand, even as a reference; a
   * line feed says the same there. What would turn the order of the text after it, and so make code
   * look otherwise than it is, is shown as U+FFFD, as {@link TerminalText} does.
   */
  static String html(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = c == '\n' || c == '\t';
      shown.append(c == '\r' ? '\n' : DisplayControl.is(c) && !isSpace ? '\uFFFD' : c);
    }
    return xml(shown.toString());
  }

  /**
   * Returns text as it stands between tags or in a value in double quotes; what may not stand in
   * XML 1.0 (section 2.2), nor in HTML, is shown as U+FFFD.
   */
  static String xml(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n' -> out.append("&#10;");
        case '\r' -> out.append("&#13;");
        case '\t' -> out.append("&#9;");
        default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
      at += Character.charCount(c);
    }
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !isSurrogate && !isNoCharacter && !Character.isISOControl(c);
  }
}
