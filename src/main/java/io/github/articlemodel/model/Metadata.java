package io.github.articlemodel.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article's front matter, in their order, as written. The typed accessors are
 * views of them: a value of another type stays a field, and the view says so.
 *
 * <pre>{@code
 * Metadata metadata = Metadata.of(new Field("language", FieldValue.of("th")));
 * metadata.language().value(); // Optional of the locale th
 * metadata.title().state();    // ABSENT
 * metadata.toMap();            // {language=th}
 * }</pre>
 *
 * @param fields the fields; where a name comes twice, both are kept and the last one counts
 */
public record Metadata(List<Field> fields) {

  private static final Metadata EMPTY = new Metadata(List.of());

  /**
   * Creates one.
   *
   * @param fields the fields; where a name comes twice, both are kept and the last one counts
   */
  public Metadata {
    fields = List.copyOf(fields);
  }

  /** {@return the metadata without a field} */
  public static Metadata empty() {
    return EMPTY;
  }

  /**
   * {@return the metadata with these fields}
   *
   * @param fields the fields, in their order
   */
  public static Metadata of(Field... fields) {
    return new Metadata(List.of(fields));
  }

  /**
   * {@return the last field of a name}
   *
   * @param name the name, upper and lower case told apart
   */
  public Optional<Field> field(String name) {
    return Optional.ofNullable(find(name));
  }

  private @Nullable Field find(String name) {
    return find(fields, name);
  }

  private static @Nullable Field find(List<Field> fields, String name) {
    for (int i = fields.size() - 1; i >= 0; i--) {
      if (fields.get(i).name().equals(name)) {
        return fields.get(i);
      }
    }
    return null;
  }

  /**
   * {@return the field at a path; empty where there is none} An item of a list is a field with the
   * path as its name, at the place of the item.
   *
   * @param path the path
   */
  public Optional<Field> field(FieldPath path) {
    return Optional.ofNullable(find(path));
  }

  private @Nullable Field find(FieldPath path) {
    Field found = null;
    for (FieldPath.Step step : path.steps()) {
      FieldValue in = found == null ? null : found.value();
      if (step instanceof FieldPath.Name name) {
        List<Field> within =
            in == null ? fields : in instanceof FieldValue.Mapping map ? map.fields() : List.of();
        found = find(within, name.name());
      } else if (step instanceof FieldPath.Index index) {
        found = in instanceof FieldValue.Sequence list ? item(list, index.index(), path) : null;
      }
      if (found == null) {
        return null;
      }
    }
    return found;
  }

  private static @Nullable Field item(FieldValue.Sequence list, int index, FieldPath path) {
    if (index >= list.values().size()) {
      return null;
    }
    FieldValue item = list.values().get(index);
    return new Field(path.toString(), item, item.written());
  }

  /**
   * {@return the field at a path as a value of a type; its name is the path}
   *
   * @param type what to read the field as
   * @param path the path
   * @param <T> the type of the value
   */
  public <T> TypedField<T> view(FieldType<T> type, FieldPath path) {
    return TypedField.of(path.toString(), find(path), type);
  }

  private <T> TypedField<T> view(String name, FieldType<T> type) {
    return TypedField.of(name, find(name), type);
  }

  /**
   * {@return this with a value in place of that of the last field of the name, or with a new last
   * field}
   *
   * @param name the name
   * @param value the value
   */
  public Metadata with(String name, FieldValue value) {
    List<Field> changed = new ArrayList<>(fields);
    Field old = find(name);
    if (old == null) {
      changed.add(new Field(name, value));
    } else {
      changed.set(changed.lastIndexOf(old), new Field(name, value));
    }
    return new Metadata(changed);
  }

  /**
   * {@return this without the fields of a name}
   *
   * @param name the name
   */
  public Metadata without(String name) {
    return new Metadata(fields.stream().filter(field -> !field.name().equals(name)).toList());
  }

  /**
   * {@return the fields as a map of plain Java values, in their order: {@link String}, {@link
   * java.math.BigInteger}, {@link java.math.BigDecimal}, {@link Double} for infinity and NaN,
   * {@link Boolean}, the classes of {@link FieldValue.Time}, {@link List} and {@link Map}; null for
   * null} Of two fields of one name the last counts. Unmodifiable.
   */
  public Map<String, @Nullable Object> toMap() {
    return PlainValues.map(fields);
  }

  /** {@return the {@code layout}: how a site shows the article} */
  public TypedField<String> layout() {
    return view("layout", FieldType.TEXT);
  }

  /** {@return the {@code code} of the article} */
  public TypedField<ArticleCode> code() {
    return view("code", FieldType.CODE);
  }

  /** {@return the {@code origin_url}: where the article was first published} */
  public TypedField<URI> originUrl() {
    return view("origin_url", FieldType.URL);
  }

  /** {@return the {@code image}: the address of the lead image} */
  public TypedField<URI> image() {
    return view("image", FieldType.URL);
  }

  /** {@return the {@code title}; it may be the empty text} */
  public TypedField<String> title() {
    return view("title", FieldType.TEXT);
  }

  /** {@return the {@code description}: a summary, one or two sentences} */
  public TypedField<String> description() {
    return view("description", FieldType.TEXT);
  }

  /** {@return the {@code category}} */
  public TypedField<String> category() {
    return view("category", FieldType.TEXT);
  }

  /** {@return the {@code language}, a tag of BCP 47} */
  public TypedField<Locale> language() {
    return view("language", FieldType.LANGUAGE);
  }

  /** {@return the {@code date}, written with quotes or without} */
  public TypedField<ArticleDate> date() {
    return view("date", FieldType.DATE);
  }

  /** {@return the nine typed views by the names of their fields, in the order of the accessors} */
  public Map<String, TypedField<?>> views() {
    Map<String, TypedField<?>> views = new LinkedHashMap<>();
    for (TypedField<?> view :
        List.of(
            layout(),
            code(),
            originUrl(),
            image(),
            title(),
            description(),
            category(),
            language(),
            date())) {
      views.put(view.name(), view);
    }
    return java.util.Collections.unmodifiableMap(views);
  }
}
