package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A block of raw HTML (<a href="https://spec.commonmark.org/0.31.2/#html-blocks">CommonMark 0.31.2,
 * HTML blocks</a>).
 *
 * <pre>{@code
 * // <aside>Stay inside.</aside>
 * new HtmlBlock("<aside>Stay inside.</aside>");
 * }</pre>
 *
 * @param literal the HTML as written, lines joined by LF, without blank lines at its end
 * @param written where and how it was written; never counts in equality
 */
public record HtmlBlock(String literal, Written written) implements Block {

  /**
   * Creates one; line ends become LF, and blank lines at the end are left out.
   *
   * @param literal the HTML as written, lines joined by LF, without a last LF
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if the first line does not start with a tag, a comment or the
   *     like after at most three spaces. Not each that is left can be written in each dialect:
   *     {@link CommonMarkHtml#check(Block)}
   */
  public HtmlBlock {
    literal = Literals.withoutBlankEnd(literal);
    HtmlBlocks.checkStart(literal);
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param literal the HTML as written, lines joined by LF, without a last LF
   */
  public HtmlBlock(String literal) {
    this(literal, Written.nowhere());
  }

  /**
   * {@return whether its end is written or a blank line ends it} If not, such as for a comment
   * without {@code -->}, it runs to the end of what holds it, and nothing can follow it there.
   */
  public boolean ended() {
    return HtmlBlocks.ended(literal);
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.htmlBlock(this);
  }
}
