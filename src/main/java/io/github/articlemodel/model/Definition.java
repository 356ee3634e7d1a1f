package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * What a term means (<a
 * href="https://kramdown.gettalong.org/syntax.html#definition-lists">kramdown, Definition
 * lists</a>).
 *
 * <pre>{@code
 * // : A sudden flood.
 * new Definition(true, List.of(Paragraph.of("A sudden flood.")));
 * }</pre>
 *
 * @param tight whether its paragraphs stand without blank lines, and are shown without tags
 * @param blocks what it says, at least one block
 * @param written where and how it was written; never counts in equality
 */
public record Definition(boolean tight, List<Block> blocks, Written written) implements Node {

  /**
   * Creates one; lines of nothing but blanks in code and HTML blocks become empty, and blanks
   * before HTML that starts it are left out.
   *
   * @param tight whether its paragraphs stand without blank lines, and are shown without tags
   * @param blocks what it says, at least one block
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if there is no block, or a block follows an HTML block that
   *     has not {@linkplain HtmlBlock#ended() ended}
   */
  public Definition {
    blocks = ItemBlocks.normalize(TaskState.NONE, HtmlBlocks.checkOrder(blocks));
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a definition needs a block");
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param tight whether its paragraphs stand without blank lines, and are shown without tags
   * @param blocks what it says, at least one block
   */
  public Definition(boolean tight, List<Block> blocks) {
    this(tight, blocks, Written.nowhere());
  }

  @Override
  public List<Block> children() {
    return blocks;
  }
}
