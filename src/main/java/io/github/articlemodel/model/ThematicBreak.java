package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A thematic break (<a href="https://spec.commonmark.org/0.31.2/#thematic-breaks">CommonMark
 * 0.31.2, Thematic breaks</a>).
 *
 * <pre>{@code
 * // ---
 * new ThematicBreak();
 * }</pre>
 *
 * @param written where and how it was written; never counts in equality
 */
public record ThematicBreak(Written written) implements Block {

  /**
   * Creates one.
   *
   * @param written where and how it was written; never counts in equality
   */
  public ThematicBreak {
    Objects.requireNonNull(written, "written");
  }

  /** Creates one in code, written nowhere. */
  public ThematicBreak() {
    this(Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.thematicBreak(this);
  }
}
