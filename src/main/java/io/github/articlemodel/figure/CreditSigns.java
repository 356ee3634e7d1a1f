package io.github.articlemodel.figure;

/** Tells a text that may be a credit as a whole from those that surely are none, as most are. */
final class CreditSigns {

  private CreditSigns() {}

  /**
   * Returns whether all of a text may be a credit, which few are: with no border before it, it
   * begins with a label or with the owner of one, or has a slash or a licence.
   */
  static boolean mayBe(CreditWords words, String text, int from, int to) {
    return to - from <= CreditReader.LONGEST
        && (words.mayBeginLabel(text, from, to)
            || hasOwnedLabel(words, text, from, to)
            || hasSlashOrLicence(text, from, to));
  }

  private static boolean hasOwnedLabel(CreditWords words, String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to && count < CreditReader.MOST_OF_OWNER; i++) {
      if (text.charAt(i) == ' ') {
        int start = Spaces.skip(text, i, to);
        if (start < to && words.mayBeginLabel(text, start, to)) {
          return true;
        }
        count++;
      }
    }
    return false;
  }

  private static boolean hasSlashOrLicence(String text, int from, int to) {
    return isWithin(text.indexOf('/', from), to) || isWithin(text.indexOf("CC", from), to - 1);
  }

  private static boolean isWithin(int at, int to) {
    return at >= 0 && at < to;
  }
}
