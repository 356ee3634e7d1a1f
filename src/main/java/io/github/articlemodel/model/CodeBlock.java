package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A fenced or indented code block (<a
 * href="https://spec.commonmark.org/0.31.2/#fenced-code-blocks">CommonMark 0.31.2, Fenced code
 * blocks</a>).
 *
 * <pre>{@code
 * // ```sh
 * // make
 * // ```
 * CodeBlock code = new CodeBlock("sh", "make");
 * code.literal(); // "make\n"
 * }</pre>
 *
 * @param info the info string, escapes and entities resolved; empty for an indented block and a
 *     fence without one
 * @param literal the lines, each ended by LF; empty for a block without lines
 * @param written where and how it was written; never counts in equality
 */
public record CodeBlock(String info, String literal, Written written) implements Block {

  /**
   * Creates one; line ends in the literal become LF, and a last line without one gets it.
   *
   * @param info the info string, escapes and entities resolved; empty for an indented block and a
   *     fence without one
   * @param literal the lines, each ended by LF; empty for a block without lines
   * @param written where and how it was written; never counts in equality
   */
  public CodeBlock {
    literal = Literals.lines(literal);
    info = Literals.text(info).strip();
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param info the info string, escapes and entities resolved; empty for an indented block and a
   *     fence without one
   * @param literal the lines, each ended by LF; empty for a block without lines
   */
  public CodeBlock(String info, String literal) {
    this(info, literal, Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.codeBlock(this);
  }
}
