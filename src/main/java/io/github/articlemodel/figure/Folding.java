package io.github.articlemodel.figure;

import java.util.Locale;

/** The form in which words are compared: in lower case, quotes, dashes and spaces made plain. */
final class Folding {

  private Folding() {}

  /** Returns the form in which words are compared, full-width letters as others. */
  static String fold(String word) {
    char last = ' ';
    boolean small = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      small &= c < 'A' || c > 'Z';
      if (!isPlain(c, last) || (c == ' ' && i == word.length() - 1)) {
        return SameWords.plain(halfWidth(word)).toLowerCase(Locale.ROOT);
      }
      last = c;
    }
    return small ? word : word.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns whether a character but for its case is itself in the form in which words are compared,
   * unless it is a space at the end.
   *
   * @param last the character before it, a space at the begin
   */
  static boolean isPlain(char c, char last) {
    return c >= ' ' && c <= 'z' && c != '`' && !(c == last && (c == ' ' || c == '-'));
  }

  /** Returns whether a character is a letter of ASCII. */
  static boolean isLetter(char c) {
    char lower = (char) (c | 0x20);
    return lower >= 'a' && lower <= 'z';
  }

  /** Returns a plain character in lower case. */
  static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private static String halfWidth(String word) {
    StringBuilder half = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      half.append(isFullWidth(c) ? (char) (c - 0xFEE0) : c);
    }
    return half.toString();
  }

  private static boolean isFullWidth(char c) {
    return c > 0xFF00 && c < 0xFF5F && Character.isLetterOrDigit(c);
  }
}
