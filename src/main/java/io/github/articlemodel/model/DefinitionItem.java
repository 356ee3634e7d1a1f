package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Terms and their definitions (<a
 * href="https://kramdown.gettalong.org/syntax.html#definition-lists">kramdown, Definition
 * lists</a>).
 *
 * <pre>{@code
 * DefinitionItem item = list.items().get(0);
 * Inline.plainText(item.terms().get(0).content()); // "Spate"
 * item.definitions().get(0).blocks().size();        // 1
 * }</pre>
 *
 * @param terms at least one
 * @param definitions what they mean, at least one
 * @param written where and how it was written; never counts in equality
 */
public record DefinitionItem(
    List<DefinitionTerm> terms, List<Definition> definitions, Written written) implements Node {

  /**
   * Creates one.
   *
   * @param terms at least one
   * @param definitions what they mean, at least one
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if there is no term or no definition
   */
  public DefinitionItem {
    terms = List.copyOf(terms);
    definitions = List.copyOf(definitions);
    if (terms.isEmpty() || definitions.isEmpty()) {
      throw new IllegalArgumentException("an item needs a term and a definition");
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param terms at least one
   * @param definitions what they mean, at least one
   */
  public DefinitionItem(List<DefinitionTerm> terms, List<Definition> definitions) {
    this(terms, definitions, Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return all();
  }

  private List<Node> all() {
    List<Node> all = new ArrayList<>(terms);
    all.addAll(definitions);
    return List.copyOf(all);
  }
}
