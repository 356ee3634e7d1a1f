package io.github.articlemodel.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a language tag (BCP 47, RFC 5646), or the name of a POSIX locale: underscores count as
 * hyphens, and its character set is left out.
 */
record LanguageType() implements FieldType<Locale> {

  @Override
  public FieldReading<Locale> read(String name, FieldValue value) {
    return TextType.nonEmpty(name, value, "give a tag such as en", LanguageType::read);
  }

  private static FieldReading<Locale> read(String text) {
    Optional<Locale> read = locale(text);
    if (read.isEmpty()) {
      return FieldReading.invalid(
          "field.language",
          "\"" + text + "\" is no language tag (BCP 47)",
          "write it like en, th or zh-Hant-TW");
    }
    String tag = read.get().toLanguageTag();
    return tag.equals(text)
        ? FieldReading.of(read.get())
        : FieldReading.noted(
            read.get(), "field.form", "\"" + text + "\" is read as " + tag, "write " + tag);
  }

  private static Optional<Locale> locale(String text) {
    int dot = text.indexOf('.');
    String tag = (dot < 0 ? text : text.substring(0, dot)).replace('_', '-');
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      // Four letters are reserved, and no language of five to eight was ever registered (2.2.1).
      boolean known = !tag.isEmpty() && locale.getLanguage().length() <= 3;
      return known ? Optional.of(locale) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
