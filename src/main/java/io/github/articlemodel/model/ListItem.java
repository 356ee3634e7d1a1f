package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * An item of a list (<a href="https://spec.commonmark.org/0.31.2/#list-items">CommonMark 0.31.2,
 * List items</a>), and its task box (<a
 * href="https://github.github.com/gfm/#task-list-items-extension-">GFM 0.29, Task list items</a>).
 *
 * <pre>{@code
 * // - Rain
 * ListItem.of(Paragraph.of("Rain"));
 * // - [x] Sandbags
 * new ListItem(TaskState.DONE, List.of(Paragraph.of("Sandbags")));
 * }</pre>
 *
 * @param task whether it is a task, and done
 * @param blocks what it holds; may be empty
 * @param written where and how it was written; never counts in equality
 */
public record ListItem(TaskState task, List<Block> blocks, Written written) implements Node {

  /**
   * Creates one; lines of nothing but blanks in code and HTML blocks become empty, and blanks
   * before HTML or the text of a task that starts it are left out.
   *
   * @param task whether it is a task, and done
   * @param blocks what it holds; may be empty
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if a block follows an HTML block that has not {@linkplain
   *     HtmlBlock#ended() ended}, or a task does not start with a paragraph of text
   */
  public ListItem {
    Objects.requireNonNull(task, "task");
    blocks = ItemBlocks.normalize(task, HtmlBlocks.checkOrder(blocks));
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param task whether it is a task, and done
   * @param blocks what it holds; may be empty
   */
  public ListItem(TaskState task, List<Block> blocks) {
    this(task, blocks, Written.nowhere());
  }

  /**
   * Creates an item that is no task.
   *
   * @param blocks what it holds
   * @return the item
   */
  public static ListItem of(Block... blocks) {
    return new ListItem(TaskState.NONE, List.of(blocks));
  }

  @Override
  public List<Block> children() {
    return blocks;
  }
}
