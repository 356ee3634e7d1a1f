package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * The text of a footnote (<a
 * href="https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes">GitHub,
 * Footnotes</a>; <a href="https://kramdown.gettalong.org/syntax.html#footnotes">kramdown,
 * Footnotes</a>). It stays where it was written; readers show it at the end.
 *
 * <pre>{@code
 * // [^1]: Since Monday.
 * new FootnoteDefinition("1", List.of(Paragraph.of("Since Monday.")));
 * }</pre>
 *
 * @param label the label as written, without brackets and {@code ^}
 * @param blocks what the note says; may be empty
 * @param written where and how it was written; never counts in equality
 */
public record FootnoteDefinition(String label, List<Block> blocks, Written written)
    implements Block {

  /**
   * Creates one; lines of nothing but blanks in code and HTML blocks become empty, and blanks
   * before HTML that starts it are left out.
   *
   * @param label the label as written, without brackets and {@code ^}
   * @param blocks what the note says; may be empty
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if no footnote {@linkplain FootnoteReference#isLabel has such
   *     a label}, or a block follows an HTML block that has not {@linkplain HtmlBlock#ended()
   *     ended}
   */
  public FootnoteDefinition {
    label = Literals.footnoteLabel(label);
    blocks = ItemBlocks.normalize(TaskState.NONE, HtmlBlocks.checkOrder(blocks));
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param label the label as written, without brackets and {@code ^}
   * @param blocks what the note says; may be empty
   */
  public FootnoteDefinition(String label, List<Block> blocks) {
    this(label, blocks, Written.nowhere());
  }

  @Override
  public List<Block> children() {
    return blocks;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.footnoteDefinition(this);
  }
}
