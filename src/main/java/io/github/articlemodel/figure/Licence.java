package io.github.articlemodel.figure;

import java.util.Locale;
import java.util.Set;

/** Tells the names of Creative Commons licences and the public domain from other words. */
final class Licence {

  private static final Set<String> TERMS = Set.of("by", "sa", "nc", "nd", "cc0", "igo");

  private Licence() {}

  /** Returns whether the text is such as {@code CC BY-SA 4.0}, {@code CC0} or public domain. */
  static boolean is(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals("public domain") || lower.equals("cc0") || lower.equals("cc0 1.0")) {
      return true;
    }
    if (!lower.startsWith("cc") || lower.length() < 5) {
      return false;
    }
    int terms = 0;
    for (String word : lower.substring(2).split("[ -]", -1)) {
      boolean version = word.length() == 3 && word.charAt(1) == '.';
      terms += TERMS.contains(word) ? 1 : 0;
      if (!word.isEmpty() && !version && !TERMS.contains(word)) {
        return false;
      }
    }
    return terms > 0;
  }
}
