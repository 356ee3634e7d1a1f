package io.github.articlemodel.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The way to a value in front matter: names of fields, and indices of list items.
 *
 * <pre>{@code
 * FieldPath.of("params", "image", "alt").toString(); // "params.image.alt"
 * FieldPath.parse("authors[0].name");                // the name in the first item of authors
 * FieldPath.parse("\"a.b\".c");                      // the field c in the field a.b
 * }</pre>
 *
 * @param steps the steps from the top, at least one; the first is a name
 * @serial exclude
 */
public record FieldPath(List<Step> steps) implements Serializable {

  /**
   * One step of a path.
   *
   * @serial exclude
   */
  public sealed interface Step extends Serializable {}

  /**
   * The step to the field of a name; of several such fields, the last one.
   *
   * @param name the name; U+0000 and unpaired surrogates in it are U+FFFD, as in fields
   * @serial exclude
   */
  public record Name(String name) implements Step {
    /**
     * Creates one.
     *
     * @param name the name
     */
    public Name {
      name = Literals.text(name);
    }
  }

  /**
   * The step to an item of a list.
   *
   * @param index the 0-based index
   * @serial exclude
   */
  public record Index(int index) implements Step {
    /**
     * Creates one.
     *
     * @param index the 0-based index
     * @throws IllegalArgumentException if the index is negative
     */
    public Index {
      if (index < 0) {
        throw new IllegalArgumentException("an index counts from 0, but is " + index);
      }
    }
  }

  /**
   * Creates a path.
   *
   * @param steps the steps from the top, at least one; the first is a name
   * @throws IllegalArgumentException if there is no step, or the first is an index
   */
  public FieldPath {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.get(0) instanceof Index) {
      throw new IllegalArgumentException("a path starts with the name of a field");
    }
  }

  /**
   * Returns the path by these names.
   *
   * @param names the names of fields from the top, at least one
   * @return the path
   * @throws IllegalArgumentException if there is no name
   */
  public static FieldPath of(String... names) {
    return new FieldPath(Arrays.<String>stream(names).<Step>map(Name::new).toList());
  }

  /**
   * Reads a path: names with a full stop between them, indices in brackets. A name with a full
   * stop, a bracket or a double quote in it stands in double quotes, where a backslash goes before
   * a double quote or a backslash.
   *
   * @param text such as {@code params.image.alt} or {@code tags[0]}
   * @return the path
   * @throws IllegalArgumentException if the text is no path; the message says what was expected
   */
  public static FieldPath parse(String text) {
    return new FieldPathParser(text).parse();
  }

  /**
   * Returns this with one more step, to a field.
   *
   * @param name the name of the field
   * @return the longer path
   */
  public FieldPath then(String name) {
    return then(new Name(name));
  }

  /**
   * Returns this with one more step, to an item.
   *
   * @param index the 0-based index of the item
   * @return the longer path
   */
  public FieldPath then(int index) {
    return then(new Index(index));
  }

  private FieldPath then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new FieldPath(longer);
  }

  /** {@return the last step} */
  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /** {@return the steps before the last; empty for the path to a top-level field} Immutable. */
  public List<Step> parent() {
    return steps.subList(0, steps.size() - 1);
  }

  /**
   * {@return whether this path leads to a value that holds, at any depth, what the other leads to}
   *
   * @param other the other path
   */
  public boolean leadsTo(FieldPath other) {
    return steps.size() < other.steps.size() && steps.equals(other.steps.subList(0, steps.size()));
  }

  /** Returns the path as {@link #parse(String)} reads it. */
  @Override
  public String toString() {
    if (steps.size() == 1 && steps.get(0) instanceof Name name) {
      return FieldPathParser.print(name.name());
    }
    StringBuilder out = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Index index) {
        out.append('[').append(index.index()).append(']');
      } else if (step instanceof Name name) {
        out.append(out.isEmpty() ? "" : ".").append(FieldPathParser.print(name.name()));
      }
    }
    return out.toString();
  }
}
