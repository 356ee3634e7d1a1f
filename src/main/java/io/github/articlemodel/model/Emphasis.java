package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * Emphasis (<a href="https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis">CommonMark
 * 0.31.2, Emphasis and strong emphasis</a>).
 *
 * <pre>{@code
 * // *far*
 * new Emphasis(List.of(new Text("far")));
 * }</pre>
 *
 * @param content at least one inline
 * @param written where and how it was written; never counts in equality
 */
public record Emphasis(List<Inline> content, Written written) implements Inline {

  /**
   * Creates one; adjacent texts are joined, empty ones left out, and so are a line break at the end
   * and a soft one at the start. Emphasis within emphasis of its kind is left out where Markdown
   * has no delimiters for both.
   *
   * @param content at least one inline
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if nothing is left
   */
  public Emphasis {
    content = EmphasisRules.apply(EmphasisRules.Kind.EMPHASIS, Inlines.trimEmphasis(content));
    if (content.isEmpty()) {
      throw new IllegalArgumentException("Emphasis needs content: Markdown has no empty one");
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param content at least one inline
   */
  public Emphasis(List<Inline> content) {
    this(content, Written.nowhere());
  }

  @Override
  public List<Inline> children() {
    return content;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.emphasis(this);
  }
}
