package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names that Pandoc knows fields by. Where an article says the same by another name, the field
 * of Pandoc's name is added when it is written, and taken away again when it is read.
 */
final class PandocNames {

  /** Names whose values are text with marks to Pandoc. */
  static final Set<String> OF_INLINES =
      Set.of("title", "subtitle", "author", "date", "abstract", "keywords");

  private static final Set<String> NAMES =
      Set.of("title", "author", "date", "lang", "keywords", "abstract");

  private PandocNames() {}

  /** Returns the fields that are to be added. */
  static List<Field> added(Metadata metadata, Profile profile) {
    Set<String> names = new LinkedHashSet<>();
    metadata.fields().forEach(field -> names.add(field.name()));
    List<Field> added = new ArrayList<>();
    said(metadata, profile)
        .forEach(
            (name, value) -> {
              if (!names.contains(name)) {
                added.add(new Field(name, value));
              }
            });
    return added;
  }

  private static Map<String, FieldValue> said(Metadata metadata, Profile profile) {
    ArticleFields fields = profile.read(metadata);
    Map<String, FieldValue> said = new LinkedHashMap<>();
    text(said, "title", fields.title().orElse(""));
    list(said, "author", fields.authors().orElse(List.of()).stream().map(Person::name).toList());
    text(said, "date", fields.date().value().map(ArticleDate::toString).orElse(""));
    text(said, "lang", fields.language().value().map(Locale::toLanguageTag).orElse(""));
    Set<String> keywords = new LinkedHashSet<>(fields.tags().orElse(List.of()));
    keywords.addAll(fields.get(ProfileKey.KEYWORDS).orElse(List.of()));
    list(said, "keywords", List.copyOf(keywords));
    text(said, "abstract", fields.description().orElse(""));
    return said;
  }

  private static void text(Map<String, FieldValue> said, String name, String value) {
    if (!value.isBlank()) {
      said.put(name, FieldValue.of(value));
    }
  }

  private static void list(Map<String, FieldValue> said, String name, List<String> values) {
    if (!values.isEmpty()) {
      said.put(name, FieldValue.of(values.stream().map(FieldValue::of).toList()));
    }
  }

  /** Returns the fields without those that would be added again. */
  static List<Field> withoutAdded(List<Field> fields, Profile profile) {
    List<Field> own = new ArrayList<>(fields);
    own.removeIf(field -> NAMES.contains(field.name()));
    List<Field> added = added(new Metadata(own), profile);
    List<Field> left = new ArrayList<>(fields);
    left.removeAll(added);
    return left;
  }
}
