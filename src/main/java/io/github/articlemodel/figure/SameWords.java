package io.github.articlemodel.figure;

/**
 * Tells whether two texts say the same, however their quotes, dashes and spaces are set: programs
 * that write articles set them in one place and not in the other.
 */
final class SameWords {

  private SameWords() {}

  static boolean in(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  /**
   * Returns whether a range of another text may say the same as what a text has behind an offset,
   * up to some border of words. It is a first sieve, as far as letters and digits of ASCII tell.
   */
  static boolean mayBegin(String text, int from, String other, int otherFrom, int otherTo) {
    for (int i = 0; from + i < text.length(); i++) {
      char c = text.charAt(from + i);
      if (!isAsciiWord(c)) {
        return true;
      }
      if (otherFrom + i == otherTo) {
        return false; // within a word
      }
      char there = other.charAt(otherFrom + i);
      if (c != there) {
        return !isAsciiWord(there);
      }
    }
    return true;
  }

  private static boolean isAsciiWord(char c) {
    return Folding.isLetter(c) || (c >= '0' && c <= '9');
  }

  /**
   * Returns the text with straight quotes, each run of dashes as one hyphen, an ellipsis as three
   * dots, each run of white space as one space and none at the ends, and without soft hyphens and
   * marks that have no width.
   */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
      switch (c) {
        case '“', '”', '„', '‟', '«', '»', '″' -> out.append('"');
        case '‘', '’', '‚', '‛', '′', '`', '´' -> out.append('\'');
        case '…' -> out.append("...");
        case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> {
          if (last != '-') {
            out.append('-');
          }
        }
        case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> {}
        default -> {
          if (!Spaces.is(c)) {
            out.append(c);
          } else if (last != ' ') {
            out.append(' ');
          }
        }
      }
    }
    int end = out.length();
    return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
  }
}
