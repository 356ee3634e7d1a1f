package io.github.articlemodel.figure;

import java.util.Locale;
import java.util.Set;

/** Tells the names of Creative Commons licences from other words. */
final class Licence {

  private static final Set<String> TERMS = Set.of("by", "sa", "nc", "nd", "cc0", "igo");
  private static final Set<String> EDITIONS = Set.of("international", "unported", "generic");

  private Licence() {}

  /** Returns whether the text is such as {@code CC BY-SA 4.0} or {@code CC0}. */
  static boolean is(String text) {
    if (!text.regionMatches(true, 0, "c", 0, 1)) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals("cc0") || lower.equals("cc0 1.0")) {
      return true;
    }
    int begin = lower.startsWith("creative commons") ? 16 : lower.startsWith("cc") ? 2 : 0;
    if (begin == 0 || lower.length() < 5) {
      return false;
    }
    int terms = 0;
    boolean versioned = false;
    for (String word : lower.substring(begin).split("[ -]", -1)) {
      boolean country = versioned && (word.length() == 2 || EDITIONS.contains(word));
      boolean version = word.length() == 3 && word.charAt(1) == '.';
      boolean term = TERMS.contains(word);
      terms += term ? 1 : 0;
      versioned |= version;
      if (!word.isEmpty() && !version && !term && !country) {
        return false;
      }
    }
    return terms > 0;
  }
}
