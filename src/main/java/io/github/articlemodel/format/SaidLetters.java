package io.github.articlemodel.format;

/** The letters and digits of a text, which are kept where its marks and white space are not. */
record SaidLetters(String letters) {

  static SaidLetters of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return new SaidLetters(kept.toString());
  }

  /**
   * Returns whether others, one at least, stand among these. It takes linear time, as the search of
   * Knuth, Morris and Pratt does: a text of one letter would else take quadratic time.
   */
  boolean hold(SaidLetters others) {
    String sought = others.letters;
    if (sought.isEmpty() || sought.length() > letters.length()) {
      return false;
    }
    int[] borders = borders(sought);
    int matched = 0;
    for (int i = 0; i < letters.length() && matched < sought.length(); i++) {
      matched = next(sought, borders, matched, letters.charAt(i));
    }
    return matched == sought.length();
  }

  /** Returns for each number of first characters how many of them their end begins again with. */
  private static int[] borders(String sought) {
    int[] borders = new int[sought.length() + 1];
    for (int i = 1; i < sought.length(); i++) {
      borders[i + 1] = next(sought, borders, borders[i], sought.charAt(i));
    }
    return borders;
  }

  /** Returns how many first characters match with one character more. */
  private static int next(String sought, int[] borders, int matched, char c) {
    int most = matched;
    while (most > 0 && sought.charAt(most) != c) {
      most = borders[most];
    }
    return sought.charAt(most) == c ? most + 1 : 0;
  }
}
