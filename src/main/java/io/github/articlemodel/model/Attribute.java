package io.github.articlemodel.model;

import org.jspecify.annotations.Nullable;

/**
 * One of {@link Attributes} that is neither the id nor a class.
 *
 * <pre>{@code
 * // width="50%"
 * new Attribute("width", "50%");
 * // toc
 * new Attribute("toc", null);
 * }</pre>
 *
 * @param name its name
 * @param value its value, or null where the name stands alone: in kramdown it names a list of
 *     attributes, or says what the block is for, such as {@code {:toc}}
 */
public record Attribute(String name, @Nullable String value) {

  /**
   * Creates one; line ends in the value become spaces.
   *
   * @param name its name
   * @param value its value, or null where the name stands alone
   * @throws IllegalArgumentException if the name does not start with a letter, {@code _} or {@code
   *     :}, or holds another character than those, digits, {@code -} and {@code .}
   */
  public Attribute {
    name = Literals.attributeName(name);
    value = value == null ? null : Literals.oneLine(value);
  }
}
