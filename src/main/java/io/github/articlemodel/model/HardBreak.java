package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A forced line break (<a href="https://spec.commonmark.org/0.31.2/#hard-line-breaks">CommonMark
 * 0.31.2, Hard line breaks</a>).
 *
 * <pre>{@code
 * // Rain,\
 * // wind
 * new Paragraph(List.of(new Text("Rain,"), new HardBreak(), new Text("wind")));
 * }</pre>
 *
 * @param written where and how it was written; never counts in equality
 */
public record HardBreak(Written written) implements Inline {

  /**
   * Creates one.
   *
   * @param written where and how it was written; never counts in equality
   */
  public HardBreak {
    Objects.requireNonNull(written, "written");
  }

  /** Creates one in code, written nowhere. */
  public HardBreak() {
    this(Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.hardBreak(this);
  }
}
