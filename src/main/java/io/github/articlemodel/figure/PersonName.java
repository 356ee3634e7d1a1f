package io.github.articlemodel.figure;

import java.util.List;

/**
 * Tells what may be the name of a person from other words: one to five words of letters, each with
 * a capital (where its script has capitals) or a particle such as {@code van}, none of them a word
 * such as {@code left}.
 */
final class PersonName {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 60;

  private PersonName() {}

  static boolean is(String text) {
    List<String> words = List.of(text.split("[ \u00A0]+", MOST_WORDS + 2));
    if (text.length() > LONGEST || words.size() > MOST_WORDS) {
      return false;
    }
    CreditWords vocabulary = CreditWords.bundled();
    boolean named = false;
    for (String word : words) {
      if (vocabulary.isNoName(word) || !isOfLetters(word)) {
        return false;
      }
      boolean particle = vocabulary.isParticle(word);
      if (!particle && !hasCapital(word)) {
        return false;
      }
      named |= !particle;
    }
    return named;
  }

  /** Returns whether the text is of a script with capitals and small letters. */
  static boolean hasCase(String text) {
    return text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  private static boolean isOfLetters(String word) {
    return word.codePoints()
        .allMatch(c -> Character.isLetter(c) || isMark(c) || ".'’ʼ-‐‑·".indexOf(c) >= 0);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Returns whether the word, or what follows a {@code d'} or {@code al-}, begins with one. */
  private static boolean hasCapital(String word) {
    int first = word.codePointAt(0);
    if (!Character.isLowerCase(first)) {
      return Character.isLetter(first);
    }
    for (int i = 1; i < word.length() - 1; i++) {
      if ("'’ʼ-‐‑".indexOf(word.charAt(i)) >= 0) {
        return i <= 3 && Character.isUpperCase(word.codePointAt(i + 1));
      }
    }
    return false;
  }
}
