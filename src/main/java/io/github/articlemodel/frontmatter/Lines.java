package io.github.articlemodel.frontmatter;

/** Looks at a text line by line; LF, CRLF and a lone CR end a line. All offsets are UTF-16. */
final class Lines {

  private Lines() {}

  /** Returns the offset of the line end at or after an offset, or {@code limit}. */
  static int end(String text, int from, int limit) {
    int at = from;
    while (at < limit && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Returns the start of the next line, given the end of this one. */
  static int next(String text, int lineEnd, int limit) {
    if (lineEnd >= limit) {
      return limit;
    }
    boolean pair =
        text.charAt(lineEnd) == '\r' && lineEnd + 1 < limit && text.charAt(lineEnd + 1) == '\n';
    return lineEnd + (pair ? 2 : 1);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns the first offset from {@code from} on that holds no space or tab. */
  static int skipBlanks(String text, int from, int limit) {
    int at = from;
    while (at < limit && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the end of the text before an offset, spaces and tabs left out. */
  static int trimEnd(String text, int start, int end) {
    int at = end;
    while (at > start && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * Returns the offset of the colon of a line that starts with a plain or quoted name and a colon
   * that white space follows; -1 where it does not. Names start in the first column.
   */
  static int keyColon(String text, int start, int lineEnd) {
    if (start >= lineEnd) {
      return -1;
    }
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      int after = afterQuote(text, start, lineEnd);
      int colon = after < 0 ? -1 : skipBlanks(text, after, lineEnd);
      return colon >= 0 && isColon(text, colon, lineEnd) ? colon : -1;
    }
    if (!startsName(text, start, lineEnd)) {
      return -1;
    }
    for (int at = start; at < lineEnd; at++) {
      if (isColon(text, at, lineEnd)) {
        return at;
      }
      boolean comment = text.charAt(at) == '#' && at > start && isBlank(text.charAt(at - 1));
      if (comment) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean startsName(String text, int start, int lineEnd) {
    char first = text.charAt(start);
    if (first == '-' || first == '?' || first == ':') {
      return start + 1 < lineEnd && !isBlank(text.charAt(start + 1));
    }
    return !isBlank(first) && ",[]{}#&*!|>%@`".indexOf(first) < 0;
  }

  private static boolean isColon(String text, int at, int lineEnd) {
    return at < lineEnd
        && text.charAt(at) == ':'
        && (at + 1 == lineEnd || isBlank(text.charAt(at + 1)));
  }

  /**
   * Returns the offset after the quote that closes the one at {@code start}; -1 where none does.
   */
  static int afterQuote(String text, int start, int limit) {
    char quote = text.charAt(start);
    for (int at = start + 1; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '\\' && quote == '"') {
        at++;
      } else if (c == quote) {
        boolean doubled = quote == '\'' && at + 1 < limit && text.charAt(at + 1) == '\'';
        if (!doubled) {
          return at + 1;
        }
        at++;
      }
    }
    return -1;
  }
}
