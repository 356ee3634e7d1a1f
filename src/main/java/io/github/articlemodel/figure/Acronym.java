package io.github.articlemodel.figure;

import java.util.Locale;
import java.util.Set;

/** Tells letters that stand for the words before them, as in {@code Associated Press (AP)}. */
final class Acronym {

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "de", "la", "des", "du", "und", "der", "di", "del", "y");

  /** How many characters before them they may stand for. */
  private static final int LONGEST = 100;

  private Acronym() {}

  /** Returns whether the letters are the first ones of the last words of a text up to an offset. */
  static boolean spells(String letters, String text, int end) {
    String before = text.substring(Math.max(0, end - LONGEST), end);
    String[] words = before.split("[ \u00A0'’\\-]+", -1);
    int left = letters.length();
    for (int i = words.length - 1; i >= 0 && left > 0; i--) {
      String word = words[i];
      if (word.isEmpty() || SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        continue;
      }
      char first = Character.toLowerCase(word.charAt(0));
      if (first != Character.toLowerCase(letters.charAt(left - 1))) {
        return false;
      }
      left--;
    }
    return left == 0 && letters.length() > 1;
  }

  /** Returns whether the text is two to five capitals. */
  static boolean isShaped(String text) {
    return text.length() > 1
        && text.length() < 6
        && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
