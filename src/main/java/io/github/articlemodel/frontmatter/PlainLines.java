package io.github.articlemodel.frontmatter;

/** The lines of a front matter that are of the plain kind: LF or CRLF ends them, and no tab is. */
final class PlainLines {

  /** What stands after the last line. */
  private static final char NONE = '\0';

  private final String text;
  private final int limit;

  PlainLines(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Returns the character at an offset; one that is no letter after the end. */
  char charAt(int at) {
    return at < limit ? text.charAt(at) : NONE;
  }

  /** Returns whether an item of a list starts at an offset, with a value on the same line. */
  boolean isItem(int at) {
    return charAt(at) == '-' && charAt(at + 1) == ' ';
  }

  int skipSpaces(int from) {
    int at = from;
    while (charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /**
   * Returns the start of the line after a value; -1 where more than blanks and a comment follows. A
   * space stands on both sides of the sign of the comment.
   */
  int afterValue(int end) {
    int at = skipSpaces(end);
    boolean comment = charAt(at) == '#' && at > end && !isTight(at);
    return next(comment ? end(at) : at);
  }

  private boolean isTight(int sign) {
    return isInWord(charAt(sign + 1));
  }

  /** Returns whether a character is neither a space nor the end of a line. */
  static boolean isInWord(char c) {
    return c != ' ' && isLetter(c);
  }

  /** Returns the offset of the line end, or of the first character that no plain line holds. */
  int end(int from) {
    int at = from;
    while (isLetter(charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the start of the next line; -1 where no LF or CRLF is at the offset. */
  int next(int lineEnd) {
    char c = charAt(lineEnd);
    if (c == '\n') {
      return lineEnd + 1;
    }
    return c == '\r' && charAt(lineEnd + 1) == '\n' ? lineEnd + 2 : -1;
  }

  /** Returns whether a character is one to every reader of YAML, and no line end to any. */
  static boolean isLetter(char c) {
    if (c < 0x7F) {
      return c >= ' ';
    }
    return c >= 0xA0 && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
  }
}
