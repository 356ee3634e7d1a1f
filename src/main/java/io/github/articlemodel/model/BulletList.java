package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A bullet list (<a href="https://spec.commonmark.org/0.31.2/#lists">CommonMark 0.31.2, Lists</a>).
 *
 * <pre>{@code
 * // - Rain
 * // - Wind
 * new BulletList(true, List.of(ListItem.of(Paragraph.of("Rain")), ListItem.of(Paragraph.of("Wind"))));
 * }</pre>
 *
 * @param tight whether its paragraphs stand without blank lines between them
 * @param items at least one
 * @param written where and how it was written; never counts in equality
 */
public record BulletList(boolean tight, List<ListItem> items, Written written) implements Block {

  /**
   * Creates one. It becomes loose where an item holds blocks that need a blank line between them,
   * such as two paragraphs; and tight where it has but one block.
   *
   * @param tight whether its paragraphs stand without blank lines between them
   * @param items at least one
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if there is no item
   */
  public BulletList {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a list needs an item: Markdown has no empty one");
    }
    tight = BlockSpacing.tight(tight, items);
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param tight whether its paragraphs stand without blank lines between them
   * @param items at least one
   */
  public BulletList(boolean tight, List<ListItem> items) {
    this(tight, items, Written.nowhere());
  }

  @Override
  public List<ListItem> children() {
    return items;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.bulletList(this);
  }
}
