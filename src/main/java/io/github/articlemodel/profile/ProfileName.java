package io.github.articlemodel.profile;

import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldType;
import java.io.Serializable;
import java.util.Objects;

/**
 * A name that a key goes by: where the field stands, and what it is read as there.
 *
 * <pre>{@code
 * FieldPath published = FieldPath.of("published");
 * ProfileName<Boolean> name = new ProfileName<>(published, FieldType.NOT);
 * Profile site = Profile.hugo().withName(ProfileKey.DRAFT, name);
 * }</pre>
 *
 * @param path the path to the field
 * @param type what it is read as
 * @param <T> the type of the value
 * @serial exclude
 */
public record ProfileName<T>(FieldPath path, FieldType<T> type) implements Serializable {

  /**
   * Creates a name.
   *
   * @param path the path to the field
   * @param type what it is read as
   */
  public ProfileName {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(type, "type");
  }
}
