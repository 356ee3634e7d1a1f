package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A line end within text (<a href="https://spec.commonmark.org/0.31.2/#soft-line-breaks">CommonMark
 * 0.31.2, Soft line breaks</a>).
 *
 * <pre>{@code
 * // Rain,
 * // wind
 * new Paragraph(List.of(new Text("Rain,"), new SoftBreak(), new Text("wind")));
 * }</pre>
 *
 * @param written where and how it was written; never counts in equality
 */
public record SoftBreak(Written written) implements Inline {

  /**
   * Creates one.
   *
   * @param written where and how it was written; never counts in equality
   */
  public SoftBreak {
    Objects.requireNonNull(written, "written");
  }

  /** Creates one in code, written nowhere. */
  public SoftBreak() {
    this(Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.softBreak(this);
  }
}
