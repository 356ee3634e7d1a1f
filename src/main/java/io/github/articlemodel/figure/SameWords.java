package io.github.articlemodel.figure;

/**
 * Tells whether two texts say the same, however their quotes, dashes and spaces are set: programs
 * that write articles set them in one place and not in the other.
 */
final class SameWords {

  private static final int NONE = -1;

  private final String text;
  private final int to;
  private int at;
  private int dots;
  private boolean spaced;
  private int last = ' ';

  private SameWords(String text, int from, int to) {
    this.text = text;
    this.at = from;
    this.to = to;
  }

  static boolean in(String one, String other) {
    return one.equals(other) || in(one, 0, one.length(), other, 0, other.length());
  }

  /** Returns whether two ranges say the same. It looks no further than where they differ. */
  static boolean in(String one, int oneFrom, int oneTo, String other, int otherFrom, int otherTo) {
    SameWords first = new SameWords(one, oneFrom, oneTo);
    SameWords second = new SameWords(other, otherFrom, otherTo);
    int c = first.next();
    while (c != NONE && c == second.next()) {
      c = first.next();
    }
    return c == NONE && second.next() == NONE;
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
    SameWords words = new SameWords(text, 0, text.length());
    StringBuilder out = new StringBuilder(text.length());
    for (int c = words.next(); c != NONE; c = words.next()) {
      out.append((char) c);
    }
    return out.toString();
  }

  /** Returns the next character in that form; {@link #NONE} at the end. */
  private int next() {
    if (dots > 0) {
      dots--;
      return '.';
    }
    while (at < to) {
      int c = plain(text.charAt(at));
      boolean again = c == '-' && last == '-' && !spaced;
      if (c == ' ') {
        spaced = last != ' ';
      } else if (c != NONE && !again) {
        return spaced ? space() : take(c);
      }
      at++;
    }
    return NONE;
  }

  /** Returns the space before a character, which is read again. */
  private int space() {
    spaced = false;
    last = ' ';
    return ' ';
  }

  private int take(int c) {
    dots = text.charAt(at) == '…' ? 2 : 0;
    at++;
    last = c;
    return c;
  }

  /** Returns what a character is in that form; {@link #NONE} for one without width. */
  private static int plain(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '‘', '’', '‚', '‛', '′', '`', '´' -> '\'';
      case '…' -> '.';
      case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> NONE;
      default -> Spaces.is(c) ? ' ' : c;
    };
  }
}
