package io.github.articlemodel.figure;

/** White space as readers see it, the no-break spaces included. */
final class Spaces {

  private Spaces() {}

  static boolean is(char c) {
    return c == ' ' || ((c < ' ' || c > '~') && isRare(c));
  }

  private static boolean isRare(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns the first offset in the range that holds no space; the end where there is none. */
  static int skip(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the offset after the last character in the range that is no space. */
  static int skipBack(CharSequence text, int from, int to) {
    int at = to;
    while (at > from && is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  static String strip(String text) {
    return strip(text, 0, text.length());
  }

  /** Returns a range of a text without the white space at its ends. */
  static String strip(String text, int from, int to) {
    int start = skip(text, from, to);
    return text.substring(start, skipBack(text, start, to));
  }
}
