package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * Text struck out (<a href="https://github.github.com/gfm/#strikethrough-extension-">GFM 0.29,
 * Strikethrough</a>).
 *
 * <pre>{@code
 * // ~~dry~~
 * new Strikethrough(List.of(new Text("dry")));
 * }</pre>
 *
 * @param content at least one inline
 * @param written where and how it was written; never counts in equality
 */
public record Strikethrough(List<Inline> content, Written written) implements Inline {

  /**
   * Creates one; adjacent texts are joined, empty ones left out, and so are a line break at the end
   * and a soft one at the start. Emphasis within emphasis of its kind is left out where Markdown
   * has no delimiters for both.
   *
   * @param content at least one inline
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if nothing is left
   */
  public Strikethrough {
    content = EmphasisRules.apply(EmphasisRules.Kind.STRIKETHROUGH, Inlines.trimEmphasis(content));
    if (content.isEmpty()) {
      throw new IllegalArgumentException("Strikethrough needs content: Markdown has no empty one");
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param content at least one inline
   */
  public Strikethrough(List<Inline> content) {
    this(content, Written.nowhere());
  }

  @Override
  public List<Inline> children() {
    return content;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.strikethrough(this);
  }
}
