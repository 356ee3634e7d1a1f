package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a table (<a href="https://github.github.com/gfm/#tables-extension-">GFM 0.29,
 * Tables</a>).
 *
 * <pre>{@code
 * TableCell cell = table.rows().get(0).cells().get(1);
 * Inline.plainText(cell.content()); // "12 mm"
 * }</pre>
 *
 * @param content its inlines, without line breaks; may be empty
 * @param written where and how it was written; never counts in equality
 */
public record TableCell(List<Inline> content, Written written) implements Node {

  /**
   * Creates one; adjacent texts are joined, empty ones left out; a line break becomes a space.
   *
   * @param content its inlines, without line breaks; may be empty
   * @param written where and how it was written; never counts in equality
   */
  public TableCell {
    content = OneLine.of(Inlines.trim(content));
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param content its inlines, without line breaks; may be empty
   */
  public TableCell(List<Inline> content) {
    this(content, Written.nowhere());
  }

  @Override
  public List<Inline> children() {
    return content;
  }
}
