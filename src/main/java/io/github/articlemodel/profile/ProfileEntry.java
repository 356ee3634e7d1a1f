package io.github.articlemodel.profile;

import io.github.articlemodel.model.FieldPath;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A key of a profile, and the names that it goes by. The first of them with a value counts.
 *
 * <pre>{@code
 * ProfileEntry<String> entry = ProfileEntry.of(ProfileKey.DESCRIPTION, "description", "summary");
 * entry.names().get(1).path(); // summary
 * }</pre>
 *
 * @param key the key
 * @param names its names in the order in which they are looked at, at least one
 * @param <T> the type of the value
 * @serial exclude
 */
public record ProfileEntry<T>(ProfileKey<T> key, List<ProfileName<T>> names)
    implements Serializable {

  /**
   * Creates an entry.
   *
   * @param key the key
   * @param names its names in the order in which they are looked at, at least one
   * @throws IllegalArgumentException if there is no name
   */
  public ProfileEntry {
    Objects.requireNonNull(key, "key");
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("the key " + key.name() + " needs a name");
    }
  }

  /**
   * Returns an entry whose names are read as its key is.
   *
   * @param key the key
   * @param paths the paths of {@link FieldPath#parse(String)} to its fields, at least one
   * @param <T> the type of the value
   * @return the entry
   * @throws IllegalArgumentException if a text is no path, or there is none
   */
  public static <T> ProfileEntry<T> of(ProfileKey<T> key, String... paths) {
    return new ProfileEntry<>(
        key,
        Arrays.stream(paths)
            .map(path -> new ProfileName<>(FieldPath.parse(path), key.type()))
            .toList());
  }

  /** Returns this with one more name at the end, in place of one of the same path. */
  ProfileEntry<T> with(ProfileName<T> name) {
    List<ProfileName<T>> more = new ArrayList<>(names);
    more.removeIf(old -> old.path().equals(name.path()));
    more.add(name);
    return new ProfileEntry<>(key, more);
  }
}
