package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that is an abbreviation, as an {@link AbbreviationDefinition} of the body says (<a
 * href="https://kramdown.gettalong.org/syntax.html#abbreviations">kramdown, Abbreviations</a>).
 *
 * <pre>{@code
 * // The MFO rose.
 * new Paragraph(
 *     List.of(new Text("The "), new Abbreviation("MFO", "Mean flow"), new Text(" rose.")));
 * }</pre>
 *
 * @param text the abbreviation
 * @param expansion what it stands for, or null where no definition says it
 * @param written where and how it was written; never counts in equality
 */
public record Abbreviation(String text, @Nullable String expansion, Written written)
    implements Inline {

  /**
   * Creates one; white space at the ends is left out, line ends become spaces.
   *
   * @param text the abbreviation
   * @param expansion what it stands for, or null where no definition says it
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if the text is blank or holds a bracket
   */
  public Abbreviation {
    text = Literals.abbreviation(text);
    expansion = expansion == null ? null : Literals.oneLine(expansion).strip();
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param text the abbreviation
   * @param expansion what it stands for, or null where no definition says it
   */
  public Abbreviation(String text, @Nullable String expansion) {
    this(text, expansion, Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.abbreviation(this);
  }
}
