package io.github.articlemodel.model;

import org.jspecify.annotations.Nullable;

/**
 * Someone who is named in a field such as {@code authors}. What else such a map says, a picture or
 * a job, stays in its field.
 *
 * <pre>{@code
 * FieldValue value = FieldValue.of(List.of(FieldValue.of("A. Writer")));
 * List<Person> people = FieldType.PEOPLE.read("authors", value).value();
 * }</pre>
 *
 * @param name the name, or the key that a site knows them by, as written
 * @param email the address for mail as written, or null
 * @param url the address of a page of theirs as written, or null
 */
public record Person(String name, @Nullable String email, @Nullable String url) {

  /**
   * Creates one.
   *
   * @param name the name, or the key that a site knows them by, as written
   * @param email the address for mail as written, or null
   * @param url the address of a page of theirs as written, or null
   */
  public Person {
    name = Literals.text(name);
  }
}
