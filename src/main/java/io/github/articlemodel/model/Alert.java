package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * An alert: a quote whose first line is its kind (<a
 * href="https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts">GitHub,
 * Alerts</a>).
 *
 * <pre>{@code
 * // > [!WARNING]
 * // > Stay inside.
 * new Alert(AlertKind.WARNING, List.of(Paragraph.of("Stay inside.")));
 * }</pre>
 *
 * @param kind how urgent it is
 * @param blocks what it says, at least one block
 * @param written where and how it was written; never counts in equality
 */
public record Alert(AlertKind kind, List<Block> blocks, Written written) implements Block {

  /**
   * Creates one.
   *
   * @param kind how urgent it is
   * @param blocks what it says, at least one block
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if there is no block, or a block follows an HTML block that
   *     has not {@linkplain HtmlBlock#ended() ended}
   */
  public Alert {
    Objects.requireNonNull(kind, "kind");
    blocks = HtmlBlocks.checkOrder(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("an alert needs a block: without one it is a quote");
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param kind how urgent it is
   * @param blocks what it says, at least one block
   */
  public Alert(AlertKind kind, List<Block> blocks) {
    this(kind, blocks, Written.nowhere());
  }

  @Override
  public List<Block> children() {
    return blocks;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.alert(this);
  }
}
