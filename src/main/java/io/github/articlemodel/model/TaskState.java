package io.github.articlemodel.model;

/**
 * Whether a list item is a task (<a
 * href="https://github.github.com/gfm/#task-list-items-extension-">GFM 0.29, Task list items</a>).
 *
 * <pre>{@code
 * // - [ ] Sandbags
 * list.items().get(0).task(); // OPEN
 * }</pre>
 */
public enum TaskState {
  /** No task: there is no box. */
  NONE,
  /** A task to do, {@code [ ]}. */
  OPEN,
  /** A task done, {@code [x]}. */
  DONE
}
