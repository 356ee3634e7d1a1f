package io.github.articlemodel.cli;

import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.TypedField;
import java.util.Locale;

/** How names and values are shown. */
final class Names {

  private Names() {}

  /** Returns the name of a constant in lower case, with hyphens. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the name of a field as a member of JSON: {@code originUrl} for origin_url. */
  static String member(String field) {
    StringBuilder member = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      boolean afterBar = i > 0 && field.charAt(i - 1) == '_';
      if (c != '_') {
        member.append(afterBar ? Character.toUpperCase(c) : c);
      }
    }
    return member.toString();
  }

  /** Returns the text of a field that is present. */
  static String text(TypedField<?> view) {
    Object value = view.value().orElseThrow();
    if (value instanceof ArticleCode code) {
      return code.value();
    }
    return value instanceof Locale locale ? locale.toLanguageTag() : value.toString();
  }

  /** Returns the people of a credit; where none is named, the credit as written. */
  static String credit(Credit credit) {
    return credit.names().isEmpty() ? credit.raw() : String.join(", ", credit.names());
  }
}
