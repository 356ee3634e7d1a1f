package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table (<a href="https://github.github.com/gfm/#tables-extension-">GFM 0.29,
 * Tables</a>).
 *
 * <pre>{@code
 * // | Mon | 12 mm |
 * table.rows().get(0).cells().size(); // 2
 * }</pre>
 *
 * @param cells one for each column
 * @param written where and how it was written; never counts in equality
 */
public record TableRow(List<TableCell> cells, Written written) implements Node {

  /**
   * Creates one.
   *
   * @param cells one for each column
   * @param written where and how it was written; never counts in equality
   */
  public TableRow {
    cells = List.copyOf(cells);
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param cells one for each column
   */
  public TableRow(List<TableCell> cells) {
    this(cells, Written.nowhere());
  }

  @Override
  public List<TableCell> children() {
    return cells;
  }
}
