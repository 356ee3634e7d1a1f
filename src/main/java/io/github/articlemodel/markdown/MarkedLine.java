package io.github.articlemodel.markdown;

import org.commonmark.text.Characters;

/** A line of inlines, and where what begins at a mark in it ends. */
final class MarkedLine {

  private static final String NOT_IN_DESTINATION = "<>()\\&";

  private final String text;

  MarkedLine(String text) {
    this.text = text;
  }

  /** A run of delimiters, and whether it can open or close emphasis by what stands around it. */
  record Delimiters(int end, boolean opens, boolean closes) {}

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Returns a character; a line end after the last. */
  char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  /** Returns where a run of the character at an index ends. */
  int runEnd(int from) {
    int end = from + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end;
  }

  /** Returns the run of asterisks or underscores at an index. */
  Delimiters delimiters(int from) {
    int end = runEnd(from);
    int previous = from == 0 ? '\n' : text.codePointBefore(from);
    int next = end == text.length() ? '\n' : text.codePointAt(end);
    boolean left = isFlanking(previous, next);
    boolean right = isFlanking(next, previous);
    boolean inWord = text.charAt(from) == '_' && left && right;
    boolean opens = left && (!inWord || Characters.isPunctuationCodePoint(previous));
    boolean closes = right && (!inWord || Characters.isPunctuationCodePoint(next));
    return new Delimiters(end, opens, closes);
  }

  /** Returns whether delimiters are bound to the side of a character, not to its other side. */
  private static boolean isFlanking(int before, int after) {
    return !Characters.isWhitespaceCodePoint(after)
        && (!Characters.isPunctuationCodePoint(after)
            || Characters.isWhitespaceCodePoint(before)
            || Characters.isPunctuationCodePoint(before));
  }

  /** Returns where the code span ends that begins at an index; -1 where not in the line. */
  int codeEnd(int from) {
    int start = runEnd(from);
    int at = text.indexOf('`', start);
    while (at >= 0) {
      int end = runEnd(at);
      if (end - at == start - from) {
        return end;
      }
      at = text.indexOf('`', end);
    }
    return -1;
  }

  /**
   * Returns the index of the bracket that closes a link whose text starts at an index; -1 where it
   * is not in the line, or another bracket opens before it.
   */
  int bracketEnd(int from) {
    int at = from;
    while (at >= 0 && at < text.length()) {
      char c = text.charAt(at);
      if (c == ']') {
        return at;
      } else if (c == '[') {
        return -1;
      }
      at = c == '`' ? codeEnd(at) : at + (c == '\\' ? 2 : 1);
    }
    return -1;
  }

  /** Returns where a destination ends that starts at an index. */
  int destinationEnd(int from) {
    int end = from;
    while (isInDestination(charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInDestination(char c) {
    return c > ' ' && !Character.isISOControl(c) && NOT_IN_DESTINATION.indexOf(c) < 0;
  }

  /** Returns where a title without escapes and entities ends; -1 where it is none. */
  int titleEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\' || text.charAt(at) == '&') {
        return -1;
      }
      at++;
    }
    return at < text.length() ? at : -1;
  }
}
