package io.github.articlemodel.model;

import java.io.Serializable;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * What a field is read as. Reading never changes the field: what is not of the type stays, and the
 * reading says so. A user makes more of them; one must be immutable, and give a value or a problem
 * for whatever value there is.
 *
 * <pre>{@code
 * TypedField<Locale> language =
 *     metadata.view(FieldType.LANGUAGE, FieldPath.of("lang"));
 * FieldType<Integer> words =
 *     (name, value) ->
 *         FieldType.TEXT.read(name, value).then(text -> FieldReading.of(text.split(" ").length));
 * }</pre>
 *
 * @param <T> the type of the value, immutable
 */
@FunctionalInterface
public interface FieldType<T> extends Serializable {

  /** A text, the empty one too; of a number, boolean or date, the text as written. */
  FieldType<String> TEXT = new TextType();

  /** The code of an article; a warning where it has path separators. */
  FieldType<ArticleCode> CODE = new CodeType();

  /** An address (RFC 3986), whole or relative; a warning where it is not safe to follow. */
  FieldType<URI> URL = new UrlType();

  /**
   * A language tag (BCP 47), normalised: {@code zh_cn} and the locale {@code zh_CN.UTF-8} are read
   * as zh-CN, with a note.
   */
  FieldType<Locale> LANGUAGE = new LanguageType();

  /**
   * A date, with quotes or without: all that {@link ArticleDate#parse(String)} reads, and with a
   * note an offset of hours alone ({@code 2015-12-08 14:00:00 -5}) and a day with an English name
   * of its month ({@code Jul 08 2022}).
   */
  FieldType<ArticleDate> DATE = new DateType();

  /**
   * True or false; with a note, one of the words true, yes, on, false, no and off, as YAML 1.1 has
   * them.
   */
  FieldType<Boolean> BOOLEAN = new BooleanType(false);

  /** A boolean that says the opposite: true where false is written. */
  FieldType<Boolean> NOT = new BooleanType(true);

  /** A whole number of any size; with a note, one in quotes. */
  FieldType<BigInteger> INTEGER = new IntegerType();

  /** A list of texts, or one text; a text of white space is none. Unmodifiable. */
  FieldType<List<String>> TEXTS = new TextListType(false);

  /** As {@link #TEXTS}, but a text that is no list is split at its spaces. Unmodifiable. */
  FieldType<List<String>> WORDS = new TextListType(true);

  /** People: a name, a map with a name, or a list of these. No name is ever split. Unmodifiable. */
  FieldType<List<Person>> PEOPLE = new PeopleType();

  /**
   * Reads a value.
   *
   * @param name the name of the field, for messages
   * @param value any value but null
   * @return the value, or what is wrong with it
   */
  FieldReading<T> read(String name, FieldValue value);
}
