package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * An HTML tag, comment or the like within text (<a
 * href="https://spec.commonmark.org/0.31.2/#raw-html">CommonMark 0.31.2, Raw HTML</a>).
 *
 * <pre>{@code
 * // CO<sub>2</sub>
 * new Paragraph(
 *     List.of(
 *         new Text("CO"), new HtmlInline("<sub>"), new Text("2"), new HtmlInline("</sub>")));
 * }</pre>
 *
 * @param literal as written, line ends as LF, without white space at the start of its further lines
 * @param written where and how it was written; never counts in equality
 */
public record HtmlInline(String literal, Written written) implements Inline {

  /**
   * Creates one; line ends become LF, and a space where a new line would end the paragraph.
   *
   * @param literal as written, line ends as LF
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if the literal is not exactly one tag, comment, processing
   *     instruction, declaration or CDATA section
   */
  public HtmlInline {
    literal = Literals.htmlLines(literal);
    if (!HtmlTag.isInline(literal) && !HtmlTag.isInline(TemplateScan.hidden(literal))) {
      throw new IllegalArgumentException("not one HTML tag or the like: " + literal);
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param literal as written, line ends as LF
   */
  public HtmlInline(String literal) {
    this(literal, Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.htmlInline(this);
  }
}
