package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A heading, ATX or setext (<a href="https://spec.commonmark.org/0.31.2/#atx-headings">CommonMark
 * 0.31.2, ATX headings</a>).
 *
 * <pre>{@code
 * // ## Harbour
 * Heading.of(2, "Harbour");
 * }</pre>
 *
 * @param level 1 to 6
 * @param content its inlines; empty for an empty heading
 * @param written where and how it was written; never counts in equality
 */
public record Heading(int level, List<Inline> content, Written written) implements Block {

  /**
   * Creates one; adjacent texts are joined, empty ones and line breaks at the ends left out. At
   * level 3 to 6 a line break becomes a space: Markdown has none there.
   *
   * @param level 1 to 6
   * @param content its inlines; empty for an empty heading
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if the level is not 1 to 6
   */
  public Heading {
    if (level < 1 || level > 6) {
      throw new IllegalArgumentException("level must be 1 to 6, but is " + level);
    }
    content = level > 2 ? OneLine.of(Inlines.trim(content)) : Inlines.trim(content);
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param level 1 to 6
   * @param content its inlines; empty for an empty heading
   */
  public Heading(int level, List<Inline> content) {
    this(level, content, Written.nowhere());
  }

  /**
   * Creates a heading of plain text.
   *
   * @param level 1 to 6
   * @param text any text; nothing in it is read as Markdown
   * @return the heading
   */
  public static Heading of(int level, String text) {
    return new Heading(level, List.of(new Text(text)));
  }

  @Override
  public List<Inline> children() {
    return content;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.heading(this);
  }
}
