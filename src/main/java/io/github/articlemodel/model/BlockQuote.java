package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A block quote (<a href="https://spec.commonmark.org/0.31.2/#block-quotes">CommonMark 0.31.2,
 * Block quotes</a>).
 *
 * <pre>{@code
 * // > Stay inside.
 * new BlockQuote(List.of(Paragraph.of("Stay inside.")));
 * }</pre>
 *
 * @param blocks what is quoted; may be empty
 * @param written where and how it was written; never counts in equality
 */
public record BlockQuote(List<Block> blocks, Written written) implements Block {

  /**
   * Creates one.
   *
   * @param blocks what is quoted; may be empty
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if a block follows an HTML block that has not {@linkplain
   *     HtmlBlock#ended() ended}
   */
  public BlockQuote {
    blocks = HtmlBlocks.checkOrder(blocks);
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param blocks what is quoted; may be empty
   */
  public BlockQuote(List<Block> blocks) {
    this(blocks, Written.nowhere());
  }

  @Override
  public List<Block> children() {
    return blocks;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.blockQuote(this);
  }
}
