package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A reference to a {@link FootnoteDefinition} (<a
 * href="https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes">GitHub,
 * Footnotes</a>; <a href="https://kramdown.gettalong.org/syntax.html#footnotes">kramdown,
 * Footnotes</a>).
 *
 * <pre>{@code
 * // The quay was closed.[^1]
 * new Paragraph(List.of(new Text("The quay was closed."), new FootnoteReference("1")));
 * }</pre>
 *
 * @param label the label as written, without brackets and {@code ^}
 * @param written where and how it was written; never counts in equality
 */
public record FootnoteReference(String label, Written written) implements Inline {

  /**
   * Creates one.
   *
   * @param label the label as written, without brackets and {@code ^}
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if no footnote {@linkplain #isLabel has such a label}
   */
  public FootnoteReference {
    label = Literals.footnoteLabel(label);
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param label the label as written, without brackets and {@code ^}
   */
  public FootnoteReference(String label) {
    this(label, Written.nowhere());
  }

  /**
   * {@return whether a footnote can have a label} None that is empty, has white space, a control
   * character, a bracket, a backtick or {@code <}, or ends with a backslash: each of those could
   * take the bracket at the end for something else.
   *
   * @param label any text
   */
  public static boolean isLabel(String label) {
    return Literals.isFootnoteLabel(label);
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.footnoteReference(this);
  }
}
