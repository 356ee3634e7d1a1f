package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldValue;
import java.util.Objects;

/**
 * A change of front matter that a {@link FrontMatterEditor} makes.
 *
 * <pre>{@code
 * List<FieldEdit> edits = List.of(
 *     new FieldEdit.Set(FieldPath.of("title"), FieldValue.of("Flood")),
 *     new FieldEdit.Append(FieldPath.of("tags"), FieldValue.of("weather")),
 *     new FieldEdit.Remove(FieldPath.of("draft")));
 * }</pre>
 */
public sealed interface FieldEdit {

  /** {@return the path of the field, item or list that changes} */
  FieldPath path();

  /**
   * Gives a field or item that is there another value, or adds the field as the last one of its
   * map; in TOML before the tables that end the map, as {@link Insert} does. Where a name comes
   * twice, the last one, which is the one that counts, is set.
   *
   * @param path the field or item; all but its last step must be there
   * @param value the value, exactly: a {@link FieldValue.Text} stays one, and is quoted where it
   *     would read as something else
   */
  record Set(FieldPath path, FieldValue value) implements FieldEdit {
    /**
     * Creates one.
     *
     * @param path the field or item; all but its last step must be there
     * @param value the value, exactly: a {@link FieldValue.Text} stays one, and is quoted where it
     *     would read as something else
     */
    public Set {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Adds a field that is not there yet. In TOML a field after the header of a table would belong to
   * that table. So where nothing but tables with headers stands after the place, the new field
   * comes before those of them that stand there together.
   *
   * @param path the new field; all but its last step must be there
   * @param value the value
   * @param place where among the fields of its map
   */
  record Insert(FieldPath path, FieldValue value, Place place) implements FieldEdit {
    /**
     * Creates one.
     *
     * @param path the new field; all but its last step must be there
     * @param value the value
     * @param place where among the fields of its map
     * @throws IllegalArgumentException if the path does not end with a name
     */
    public Insert {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(place, "place");
      requireName(path);
    }
  }

  /**
   * Adds an item to a list, so that it then has the index; what stood there moves on.
   *
   * @param path the list and the index, from 0 to the number of items
   * @param value the item
   */
  record InsertItem(FieldPath path, FieldValue value) implements FieldEdit {
    /**
     * Creates one.
     *
     * @param path the list and the index, from 0 to the number of items
     * @param value the item
     * @throws IllegalArgumentException if the path does not end with an index
     */
    public InsertItem {
      Objects.requireNonNull(value, "value");
      if (!(path.last() instanceof Index)) {
        throw new IllegalArgumentException("expected a path that ends with an index: " + path);
      }
    }
  }

  /**
   * Adds a last item to a list.
   *
   * @param path the list
   * @param value the item
   */
  record Append(FieldPath path, FieldValue value) implements FieldEdit {
    /**
     * Creates one.
     *
     * @param path the list
     * @param value the item
     */
    public Append {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Removes a field, each time that its name comes in the map, or an item.
   *
   * @param path the field or item
   */
  record Remove(FieldPath path) implements FieldEdit {
    /**
     * Creates one.
     *
     * @param path the field or item
     */
    public Remove {
      Objects.requireNonNull(path, "path");
    }
  }

  /**
   * Gives a field another name, each time that its name comes in the map. Its value and its place
   * stay.
   *
   * @param path the field
   * @param name the new name, which no other field of its map has; U+0000 and unpaired surrogates
   *     in it are U+FFFD, as in fields
   */
  record Rename(FieldPath path, String name) implements FieldEdit {
    /**
     * Creates one.
     *
     * @param path the field
     * @param name the new name, which no other field of its map has
     * @throws IllegalArgumentException if the path does not end with a name
     */
    public Rename {
      name = new FieldPath.Name(name).name();
      requireName(path);
    }
  }

  /** Where a new field goes among the fields of its map. */
  sealed interface Place {

    /** Before all others. */
    record First() implements Place {}

    /** After all others; at the top, directly before the closing fence. See {@link Insert}. */
    record Last() implements Place {}

    /**
     * Directly before another field.
     *
     * @param name the name of that field
     */
    record Before(String name) implements Place {
      /**
       * Creates one.
       *
       * @param name the name of that field
       */
      public Before {
        Objects.requireNonNull(name, "name");
      }
    }

    /**
     * Directly after another field.
     *
     * @param name the name of that field; where it comes twice, the last one
     */
    record After(String name) implements Place {
      /**
       * Creates one.
       *
       * @param name the name of that field; where it comes twice, the last one
       */
      public After {
        Objects.requireNonNull(name, "name");
      }
    }
  }

  private static void requireName(FieldPath path) {
    if (!(path.last() instanceof Name)) {
      throw new IllegalArgumentException("expected a path that ends with a name: " + path);
    }
  }
}
