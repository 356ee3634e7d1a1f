package io.github.articlemodel.profile;

import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Person;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes fields of values, under the names that a profile reads them by: the way back from {@link
 * Profile#read}. Not safe for use by several threads.
 *
 * <pre>{@code
 * Metadata metadata =
 *     new FieldsBuilder(Profile.zola())
 *         .with(ProfileKey.TITLE, "Flood")
 *         .with(ProfileKey.TAGS, List.of("rain"))
 *         .build();
 * metadata.toMap(); // {title=Flood, taxonomies={tags=[rain]}}
 * }</pre>
 *
 * <p>A value gets the first name of its key that is free and that the profile reads it back by; a
 * key that the profile does not have, or none of whose names is free, the name of the key.
 */
public final class FieldsBuilder {

  private final Profile profile;
  private Metadata metadata = Metadata.empty();

  /**
   * Creates one without fields.
   *
   * @param profile the names
   */
  public FieldsBuilder(Profile profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
  }

  /**
   * Adds the field of a key, in place of what the key had.
   *
   * @param key the key
   * @param value its value; of a key of a user's own a text, number, boolean, date, language,
   *     address, code, person, or a list of these
   * @param <T> the type of the value
   * @return this
   * @throws IllegalArgumentException if the value is of another class
   */
  public <T> FieldsBuilder with(ProfileKey<T> key, T value) {
    List<ProfileName<T>> names = profile.entry(key).map(ProfileEntry::names).orElse(List.of());
    for (ProfileName<T> name : names) {
      FieldValue written =
          FieldType.NOT.equals(name.type()) && value instanceof Boolean truth
              ? FieldValue.of(!truth)
              : written(value);
      Metadata changed = put(metadata, name.path(), written);
      if (changed != null && isRead(changed, key, value)) {
        metadata = changed;
        return this;
      }
    }
    metadata = metadata.with(key.name(), written(value));
    return this;
  }

  /**
   * Adds the field of a key where there is a value.
   *
   * @param key the key
   * @param value its value
   * @param <T> the type of the value
   * @return this
   * @throws IllegalArgumentException if the value is of a class that no field holds
   */
  public <T> FieldsBuilder with(ProfileKey<T> key, Optional<T> value) {
    value.ifPresent(present -> with(key, present));
    return this;
  }

  /**
   * Adds the field of a key as a text that its type reads: a date or address as the text has it.
   * One that the type does not read is kept too, as a text, so that nothing is lost; its view then
   * says what is wrong.
   *
   * @param key the key
   * @param text the text
   * @param <T> the type of the value
   * @return this
   */
  public <T> FieldsBuilder withText(ProfileKey<T> key, String text) {
    FieldValue value = FieldValue.of(text);
    T read = key.type().read(key.name(), value).value();
    if (read instanceof ArticleDate) {
      return with(key, read);
    }
    for (ProfileName<T> name : profile.entry(key).map(ProfileEntry::names).orElse(List.of())) {
      Metadata changed = put(metadata, name.path(), value);
      if (changed != null && (read == null || isRead(changed, key, read))) {
        metadata = changed;
        return this;
      }
    }
    metadata = metadata.with(key.name(), value);
    return this;
  }

  /**
   * Adds a field that is of no key, or a value of no type, in place of one of that name.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public FieldsBuilder with(String name, FieldValue value) {
    metadata = metadata.with(name, value);
    return this;
  }

  /** {@return the fields, in the order in which they were added} */
  public Metadata build() {
    return metadata;
  }

  private <T> boolean isRead(Metadata changed, ProfileKey<T> key, T value) {
    return profile.read(changed).get(key).value().filter(value::equals).isPresent();
  }

  private static FieldValue written(Object value) {
    if (value instanceof List<?> list) {
      return FieldValue.of(list.stream().map(FieldsBuilder::written).toList());
    } else if (value instanceof String text) {
      return FieldValue.of(text);
    } else if (value instanceof Boolean truth) {
      return FieldValue.of(truth.booleanValue());
    } else if (value instanceof BigInteger number) {
      return FieldValue.of(number);
    } else if (value instanceof ArticleDate date) {
      return FieldValue.of(date.value());
    } else if (value instanceof Locale language) {
      return FieldValue.of(language.toLanguageTag());
    } else if (value instanceof ArticleCode code) {
      return FieldValue.of(code.value());
    } else if (value instanceof URI address) {
      return FieldValue.of(address.toString());
    } else if (value instanceof Person person) {
      return person(person);
    } else if (value instanceof FieldValue field) {
      return field;
    }
    throw new IllegalArgumentException("no field holds a " + value.getClass().getName());
  }

  /** Returns a name as a text, and one with an address as a map. */
  private static FieldValue person(Person person) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("name", FieldValue.of(person.name())));
    String email = person.email();
    if (email != null) {
      fields.add(new Field("email", FieldValue.of(email)));
    }
    String url = person.url();
    if (url != null) {
      fields.add(new Field("url", FieldValue.of(url)));
    }
    return fields.size() == 1 ? fields.get(0).value() : FieldValue.ofFields(fields);
  }

  /** Returns the fields with a value at a path; null where another value stands in its way. */
  private static @Nullable Metadata put(Metadata fields, FieldPath path, FieldValue value) {
    FieldValue changed = put(FieldValue.ofFields(fields.fields()), path.steps(), value);
    return changed instanceof FieldValue.Mapping map ? new Metadata(map.fields()) : null;
  }

  private static @Nullable FieldValue put(
      @Nullable FieldValue in, List<FieldPath.Step> steps, FieldValue value) {
    if (steps.isEmpty()) {
      return value;
    }
    List<FieldPath.Step> rest = steps.subList(1, steps.size());
    if (steps.get(0) instanceof FieldPath.Name name) {
      List<Field> fields =
          in == null ? List.of() : in instanceof FieldValue.Mapping map ? map.fields() : null;
      if (fields == null) {
        return null;
      }
      Metadata within = new Metadata(fields);
      FieldValue inner = put(within.field(name.name()).map(Field::value).orElse(null), rest, value);
      return inner == null ? null : FieldValue.ofFields(within.with(name.name(), inner).fields());
    }
    FieldPath.Index index = (FieldPath.Index) steps.get(0);
    List<FieldValue> items =
        in == null ? List.of() : in instanceof FieldValue.Sequence list ? list.values() : null;
    if (items == null || index.index() > items.size()) {
      return null;
    }
    boolean isNew = index.index() == items.size();
    FieldValue inner = put(isNew ? null : items.get(index.index()), rest, value);
    if (inner == null) {
      return null;
    }
    List<FieldValue> changed = new ArrayList<>(items);
    if (isNew) {
      changed.add(inner);
    } else {
      changed.set(index.index(), inner);
    }
    return FieldValue.of(changed);
  }
}
