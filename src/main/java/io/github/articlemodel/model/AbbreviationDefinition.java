package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * What an abbreviation stands for wherever it is in the body (<a
 * href="https://kramdown.gettalong.org/syntax.html#abbreviations">kramdown, Abbreviations</a>).
 *
 * <pre>{@code
 * // *[MFO]: Mean flow
 * new AbbreviationDefinition("MFO", "Mean flow");
 * }</pre>
 *
 * @param label the abbreviation
 * @param title what it stands for; may be empty
 * @param written where and how it was written; never counts in equality
 */
public record AbbreviationDefinition(String label, String title, Written written) implements Block {

  /**
   * Creates one; white space at the ends is left out, line ends become spaces.
   *
   * @param label the abbreviation
   * @param title what it stands for; may be empty
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if the label is blank or holds a bracket
   */
  public AbbreviationDefinition {
    label = Literals.abbreviation(label);
    title = Literals.oneLine(title).strip();
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param label the abbreviation
   * @param title what it stands for; may be empty
   */
  public AbbreviationDefinition(String label, String title) {
    this(label, title, Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.abbreviationDefinition(this);
  }
}
