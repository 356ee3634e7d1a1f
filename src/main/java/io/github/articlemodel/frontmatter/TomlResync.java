package io.github.articlemodel.frontmatter;

/** Finds where a statement that does not read ends. */
final class TomlResync {

  private static final int BUDGET = 4;

  private final String text;
  private final int limit;
  private long budget;

  TomlResync(String text, int start, int limit) {
    this.text = text;
    this.limit = limit;
    this.budget = (long) BUDGET * (limit - start);
  }

  /**
   * Returns the end of the last line of a statement.
   *
   * @param start where it starts
   * @param value where its value starts; -1 where it has none
   * @param reached how far it was read
   */
  int end(int start, int value, int reached) {
    if (value < 0 || value >= limit) {
      return Lines.end(text, Math.max(start, reached), limit);
    }
    char first = text.charAt(value);
    if (first == '[' || first == '{') {
      int close = closing(value);
      return close < 0
          ? beforeNextStatement(Lines.end(text, value, limit))
          : Lines.end(text, Math.max(close, reached), limit);
    }
    boolean unclosed =
        reached == value && (text.startsWith("\"\"\"", value) || text.startsWith("'''", value));
    int end = Lines.end(text, Math.max(value, reached), limit);
    return unclosed ? beforeNextStatement(end) : end;
  }

  /** Returns the offset after the bracket that closes the one at an offset; -1 where none does. */
  private int closing(int open) {
    int depth = 0;
    int at = open;
    while (at < limit && budget > 0) {
      char c = text.charAt(at);
      int next = at + 1;
      if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
        if (depth == 0) {
          return next;
        }
      } else if (c == '#') {
        next = Lines.end(text, at, limit);
      } else if (c == '"' || c == '\'') {
        next = afterString(at);
      }
      budget -= next - at;
      at = next;
    }
    return -1;
  }

  private int afterString(int open) {
    char quote = text.charAt(open);
    int at = open + 1;
    while (at < limit && !Lines.isBreak(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == quote) {
        return at + 1;
      }
      at += c == '\\' && quote == '"' ? 2 : 1;
    }
    budget -= at - open;
    return open + 1;
  }

  private int beforeNextStatement(int lineEnd) {
    int end = lineEnd;
    int line = Lines.next(text, lineEnd, limit);
    while (line < limit) {
      int next = Lines.end(text, line, limit);
      if (startsStatement(line, next)) {
        return end;
      }
      if (Lines.skipBlanks(text, line, next) < next) {
        end = next;
      }
      line = Lines.next(text, next, limit);
    }
    return end;
  }

  /** Returns whether a line looks like a field or a header. */
  private boolean startsStatement(int line, int lineEnd) {
    int at = Lines.skipBlanks(text, line, lineEnd);
    boolean header = at < lineEnd && text.charAt(at) == '[';
    while (header && at < lineEnd && text.charAt(at) == '[') {
      at++;
    }
    int first = at;
    while (at < lineEnd && isKey(text.charAt(at))) {
      at++;
    }
    if (at == first || at >= lineEnd) {
      return false;
    }
    return header
        ? text.charAt(at) == ']'
            && Lines.trimEnd(text, line, lineEnd) > at
            && text.charAt(Lines.trimEnd(text, line, lineEnd) - 1) == ']'
        : text.charAt(at) == '=';
  }

  private static boolean isKey(char c) {
    return TomlScanner.isBare(c) || c == '.' || Lines.isBlank(c) || c == '"' || c == '\'';
  }
}
