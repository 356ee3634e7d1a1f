package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A term of a definition list (<a
 * href="https://kramdown.gettalong.org/syntax.html#definition-lists">kramdown, Definition
 * lists</a>).
 *
 * <pre>{@code
 * DefinitionTerm.of("Spate");
 * }</pre>
 *
 * @param content its inlines, at least one, without line breaks
 * @param written where and how it was written; never counts in equality
 */
public record DefinitionTerm(List<Inline> content, Written written) implements Node {

  /**
   * Creates one; adjacent texts are joined, empty ones left out; a line break becomes a space.
   *
   * @param content its inlines, at least one, without line breaks
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if nothing is left
   */
  public DefinitionTerm {
    content = OneLine.of(Inlines.trim(content));
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a term needs content");
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param content its inlines, at least one, without line breaks
   */
  public DefinitionTerm(List<Inline> content) {
    this(content, Written.nowhere());
  }

  /**
   * Creates a term of plain text.
   *
   * @param text any text but the empty one; nothing in it is read as Markdown
   * @return the term
   */
  public static DefinitionTerm of(String text) {
    return new DefinitionTerm(List.of(new Text(text)));
  }

  @Override
  public List<Inline> children() {
    return content;
  }
}
