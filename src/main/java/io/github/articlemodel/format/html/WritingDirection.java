package io.github.articlemodel.format.html;

import java.util.Locale;
import java.util.Set;

/** Tells which languages are written from right to left. */
final class WritingDirection {

  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur",
          "yi");
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa");

  private WritingDirection() {}

  static boolean isRightToLeft(Locale language) {
    return language.getScript().isEmpty()
        ? LANGUAGES.contains(language.getLanguage())
        : SCRIPTS.contains(language.getScript());
  }
}
