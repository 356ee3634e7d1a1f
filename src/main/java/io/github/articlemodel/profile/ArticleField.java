package io.github.articlemodel.profile;

import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article says of a key: a value, and the field or file name that it comes from.
 *
 * <pre>{@code
 * ArticleField<Locale> language = fields.language();
 * language.value();  // Optional of zh-CN
 * language.origin(); // FIELD
 * language.path();   // Optional of params.lang
 * language.plain();  // Optional of the text "zh-CN"
 * language.span();   // Optional of where the value stands
 * }</pre>
 *
 * @param key the key
 * @param origin where the value comes from
 * @param view the value, its field, and what is to be said about it; its name is the path of the
 *     field. From the name of a file, the field is made in code
 * @param others the other fields of the key that are there, in the order of the profile: they have
 *     no value of the type, or come after the one that counts
 * @param <T> the type of the value
 */
public record ArticleField<T>(
    ProfileKey<T> key, Origin origin, TypedField<T> view, List<TypedField<T>> others) {

  /** Where a value can come from. */
  public enum Origin {
    /** A field of the front matter, be its value of the type or not. */
    FIELD,
    /** The name of the file. */
    FILE_NAME,
    /** Nowhere: there is nothing. */
    NONE
  }

  /**
   * Creates one.
   *
   * @param key the key
   * @param origin where the value comes from
   * @param view the value, its field, and what is to be said about it; its name is the path of the
   *     field. From the name of a file, the field is made in code
   * @param others the other fields of the key that are there, in the order of the profile: they
   *     have no value of the type, or come after the one that counts
   */
  public ArticleField {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(view, "view");
    others = List.copyOf(others);
  }

  /** {@return the value; empty where there is none of the type} */
  public Optional<T> value() {
    return view.value();
  }

  /**
   * {@return the value, or another where there is none}
   *
   * @param other what to return where there is none
   */
  public T orElse(T other) {
    return view.orElse(other);
  }

  /**
   * {@return the value in the classes that tables and JSON have: a text, a {@link Boolean}, a whole
   * number, or an immutable list of these; a date as ISO 8601 has it, with the precision that it
   * was written in, a language as its tag, a person as the name; of any other class its text} Empty
   * where there is no value of the type.
   */
  public Optional<Object> plain() {
    return value().map(ArticleField::plain);
  }

  private static Object plain(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(ArticleField::plain).toList();
    } else if (value instanceof Person person) {
      return person.name();
    } else if (value instanceof ArticleCode code) {
      return code.value();
    } else if (value instanceof Locale language) {
      return language.toLanguageTag();
    }
    boolean isPlain = value instanceof Boolean || value instanceof BigInteger;
    return isPlain ? value : value.toString();
  }

  /** {@return whether there is a value of the type} */
  public boolean isPresent() {
    return view.isPresent();
  }

  /** {@return what there is} */
  public TypedField.State state() {
    return view.state();
  }

  /** {@return the path of the field that counts; empty where there is none} */
  public Optional<FieldPath> path() {
    return origin == Origin.FIELD ? Optional.of(FieldPath.parse(view.name())) : Optional.empty();
  }

  /** {@return where the value stands; empty where it stands in no source} */
  public Optional<SourceSpan> span() {
    return span(view);
  }

  private static Optional<SourceSpan> span(TypedField<?> view) {
    return Optional.ofNullable(view.field())
        .flatMap(field -> field.written().span(Part.VALUE).or(field::span));
  }

  /** {@return those of the {@link #others()} that say something else than the one that counts} */
  public List<TypedField<T>> differing() {
    return others.stream()
        .filter(other -> other.isPresent() && view.isPresent())
        .filter(other -> !other.value().equals(view.value()))
        .toList();
  }
}
