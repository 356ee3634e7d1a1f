package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.model.Person;
import java.util.List;
import java.util.stream.Collectors;

/** The words that the reader and the writer share. */
final class Ninjs {

  static final String NAME = "ninjs";
  static final String VERSION = "3.1";
  static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

  /** The field that holds, as a map, the properties that no fact is made of. */
  static final String FIELD = "ninjs";

  static final String CATEGORY = "category";
  static final String AUTHOR = "author";
  static final String EMAIL = "email";
  static final String WEB = "web";
  static final String CODE = "code";
  static final String SLUG = "slug";
  static final String LEAD = "lead";
  static final String BODY = "body";
  static final String PICTURE = "picture";
  static final String CAPTION = "caption";
  static final String ALT = "alt";

  private Ninjs() {}

  /** Returns the statement of who wrote it. */
  static String by(List<Person> authors) {
    return authors.stream().map(Person::name).collect(Collectors.joining(", "));
  }
}
