package io.github.articlemodel.cli;

import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.model.TypedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
    Object value = plain(view.value().orElseThrow());
    return value instanceof List<?> list
        ? String.join(", ", list.stream().map(Names::line).toList())
        : value.toString();
  }

  private static String line(Object item) {
    return item instanceof Map<?, ?> person
        ? String.join(" ", person.values().stream().map(String::valueOf).toList())
        : item.toString();
  }

  /** Returns a typed value as texts, numbers, booleans, lists and maps of these. */
  static Object plain(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().<Object>map(Names::plain).toList();
    } else if (value instanceof Person person) {
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put("name", person.name());
      Optional.ofNullable(person.email()).ifPresent(email -> parts.put("email", email));
      Optional.ofNullable(person.url()).ifPresent(url -> parts.put("url", url));
      return parts;
    } else if (value instanceof ArticleCode code) {
      return code.value();
    } else if (value instanceof Locale locale) {
      return locale.toLanguageTag();
    }
    boolean plain = value instanceof Boolean || value instanceof Number;
    return plain ? value : value.toString();
  }

  /** Returns the people of a credit; where none is named, the credit as written. */
  static String credit(Credit credit) {
    return credit.names().isEmpty() ? credit.raw() : String.join(", ", credit.names());
  }
}
