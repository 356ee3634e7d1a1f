package io.github.articlemodel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the people of a field such as {@code authors}. */
record PeopleType() implements FieldType<List<Person>> {

  @Override
  public FieldReading<List<Person>> read(String name, FieldValue value) {
    return value instanceof FieldValue.Mapping
        ? person(name, value).then(person -> FieldReading.of(List.of(person)))
        : Items.read(
            name, value, text -> List.of(new Person(text, null, null)), PeopleType::person);
  }

  private static FieldReading<Person> person(String name, FieldValue value) {
    if (value instanceof FieldValue.Mapping map) {
      String called = text(map, "name");
      return called == null || called.isBlank()
          ? FieldReading.invalid(
              "field.person", name + " is a map without a name", "give it a field \"name\"")
          : FieldReading.of(new Person(called, text(map, "email"), text(map, "url")));
    }
    return FieldType.TEXT.read(name, value).then(text -> named(name, text));
  }

  private static FieldReading<Person> named(String name, String text) {
    return text.isBlank()
        ? FieldReading.invalid("field.person", name + " is blank, expected a name", "give a name")
        : FieldReading.of(new Person(text, null, null));
  }

  private static @Nullable String text(FieldValue.Mapping map, String name) {
    return new Metadata(map.fields()).view(FieldType.TEXT, FieldPath.of(name)).content();
  }
}
