package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A note set apart from the text, as Python-Markdown and MkDocs write it (<a
 * href="https://squidfunk.github.io/mkdocs-material/reference/admonitions/">Material for MkDocs,
 * Admonitions</a>).
 *
 * <pre>{@code
 * // !!! warning "High water"
 * //     Stay inside.
 * new Admonition(
 *     "warning", "High water", Admonition.Folding.NONE, List.of(Paragraph.of("Stay inside.")));
 * }</pre>
 *
 * @param kind what it is, such as {@code note}: a word
 * @param title its title, empty where it shall have none, or null where it has that of its kind
 * @param folding whether readers can fold it
 * @param blocks what it says; may be empty
 * @param written where and how it was written; never counts in equality
 */
public record Admonition(
    String kind, @Nullable String title, Folding folding, List<Block> blocks, Written written)
    implements Block {

  /** Whether readers can fold it. */
  public enum Folding {
    /** {@code !!!}: always shown. */
    NONE,
    /** {@code ???}: folded until a reader opens it. */
    CLOSED,
    /** {@code ???+}: open until a reader folds it. */
    OPEN
  }

  /**
   * Creates one; line ends in the title become spaces, lines of nothing but blanks in code and HTML
   * blocks empty, and blanks before HTML that starts it are left out.
   *
   * @param kind what it is, such as {@code note}: a word
   * @param title its title, empty where it shall have none, or null where it has that of its kind
   * @param folding whether readers can fold it
   * @param blocks what it says; may be empty
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if the kind is not of letters, digits, {@code -} and {@code
   *     _}, the title holds a double quote, or a block follows an HTML block that has not
   *     {@linkplain HtmlBlock#ended() ended}
   */
  public Admonition {
    kind = Literals.word(kind);
    title = title == null ? null : Literals.oneLine(title).strip();
    if (title != null && title.indexOf('"') >= 0) {
      throw new IllegalArgumentException(
          "the title of an admonition has no double quote: " + title);
    }
    Objects.requireNonNull(folding, "folding");
    blocks = ItemBlocks.normalize(TaskState.NONE, HtmlBlocks.checkOrder(blocks));
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param kind what it is, such as {@code note}: a word
   * @param title its title, empty where it shall have none, or null where it has that of its kind
   * @param folding whether readers can fold it
   * @param blocks what it says; may be empty
   */
  public Admonition(String kind, @Nullable String title, Folding folding, List<Block> blocks) {
    this(kind, title, folding, blocks, Written.nowhere());
  }

  @Override
  public List<Block> children() {
    return blocks;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.admonition(this);
  }
}
