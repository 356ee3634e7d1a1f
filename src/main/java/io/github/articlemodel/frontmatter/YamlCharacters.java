package io.github.articlemodel.frontmatter;

/** The characters that YAML writes as they are, and escapes for all others. */
final class YamlCharacters {

  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private YamlCharacters() {}

  /**
   * Returns whether a UTF-16 code unit of a sound text stands for itself within a line, in YAML 1.1
   * and 1.2 alike. Line ends do not, nor what YAML 1.1 alone takes for one.
   */
  static boolean isLiteral(char c) {
    if (c < 0x7F) {
      return c >= ' ' || c == '\t';
    }
    return c >= 0xA0
        && c < 0xFFFE
        && c != NEXT_LINE
        && c != LINE_SEPARATOR
        && c != PARAGRAPH_SEPARATOR
        && c != BYTE_ORDER_MARK;
  }

  /** Returns whether every code unit is literal. */
  static boolean areLiteral(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLiteral(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the text in double quotes, on one line. It can say any text. */
  static String inDoubleQuotes(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isLiteral(c)) {
            out.append(c);
          } else {
            out.append(
                String.format(java.util.Locale.ROOT, c < 0x100 ? "\\x%02X" : "\\u%04X", (int) c));
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** Returns the text in single quotes; to be called where {@link #areLiteral} alone. */
  static String inSingleQuotes(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
