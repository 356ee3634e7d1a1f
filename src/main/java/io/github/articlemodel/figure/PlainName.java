package io.github.articlemodel.figure;

/**
 * Tells the names of persons that can be nothing else, as most are: two to four words of letters of
 * ASCII, each with one capital, that begins it. No word is in the vocabulary, nor are the first
 * words together; none ends as a body does, the whole with no label, and it is no licence. Such a
 * {@link PersonName} need not be held against all that a part of a credit can be.
 */
final class PlainName {

  private static final int MOST_WORDS = 4;

  private PlainName() {}

  static boolean is(String text, CreditWords words) {
    int length = text.length();
    if (length > PersonName.LONGEST || !isOfNames(text)) {
      return false;
    }
    int start = 0;
    while (start < length) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? length : end;
      boolean known =
          !words.isUnknown(text, start, end)
              || !words.isWithoutBodyEnd(text, start, end)
              || (start > 0 && !words.isUnknown(text, 0, end));
      if (known) {
        return false;
      }
      start = end + 1;
    }
    return words.isWithoutEndLabel(text) && !Licence.is(text);
  }

  /** Returns whether it is of two to four words, each of a capital and small letters. */
  private static boolean isOfNames(String text) {
    int count = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (letters == 0 ? c < 'A' || c > 'Z' : c < 'a' || c > 'z') {
        if (c != ' ' || letters < 2) {
          return false;
        }
        letters = -1;
        count++;
      }
      letters++;
    }
    return letters > 1 && count > 0 && count < MOST_WORDS;
  }
}
