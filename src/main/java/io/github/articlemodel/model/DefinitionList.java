package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A list of terms and what they mean (<a
 * href="https://kramdown.gettalong.org/syntax.html#definition-lists">kramdown, Definition
 * lists</a>; <a href="https://michelf.ca/projects/php-markdown/extra/#def-list">PHP Markdown Extra,
 * Definition lists</a>).
 *
 * <pre>{@code
 * // Spate
 * // : A sudden flood.
 * new DefinitionList(
 *     List.of(
 *         new DefinitionItem(
 *             List.of(DefinitionTerm.of("Spate")),
 *             List.of(new Definition(true, List.of(Paragraph.of("A sudden flood.")))))));
 * }</pre>
 *
 * @param items at least one
 * @param written where and how it was written; never counts in equality
 */
public record DefinitionList(List<DefinitionItem> items, Written written) implements Block {

  /**
   * Creates one.
   *
   * @param items at least one
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if there is no item
   */
  public DefinitionList {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a definition list needs an item");
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param items at least one
   */
  public DefinitionList(List<DefinitionItem> items) {
    this(items, Written.nowhere());
  }

  @Override
  public List<DefinitionItem> children() {
    return items;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.definitionList(this);
  }
}
