package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A code span (<a href="https://spec.commonmark.org/0.31.2/#code-spans">CommonMark 0.31.2, Code
 * spans</a>).
 *
 * <pre>{@code
 * // `make`
 * new CodeSpan("make");
 * }</pre>
 *
 * @param literal the code, line ends turned to spaces; not empty
 * @param written where and how it was written; never counts in equality
 */
public record CodeSpan(String literal, Written written) implements Inline {

  /**
   * Creates one; line ends become spaces.
   *
   * @param literal the code, line ends turned to spaces; not empty
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if the literal is empty
   */
  public CodeSpan {
    literal = Literals.oneLine(literal);
    Objects.requireNonNull(written, "written");
    if (literal.isEmpty()) {
      throw new IllegalArgumentException("a code span needs content: Markdown has no empty one");
    }
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param literal the code, line ends turned to spaces; not empty
   */
  public CodeSpan(String literal) {
    this(literal, Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.codeSpan(this);
  }
}
