package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table (<a href="https://github.github.com/gfm/#tables-extension-">GFM 0.29, Tables</a>).
 *
 * <pre>{@code
 * // | Day | Rain  |
 * // | --- | ----: |
 * // | Mon | 12 mm |
 * TableRow header =
 *     new TableRow(
 *         List.of(
 *             new TableCell(List.of(new Text("Day"))), new TableCell(List.of(new Text("Rain")))));
 * TableRow monday =
 *     new TableRow(
 *         List.of(
 *             new TableCell(List.of(new Text("Mon"))), new TableCell(List.of(new Text("12 mm")))));
 * new Table(List.of(Alignment.NONE, Alignment.RIGHT), header, List.of(monday));
 * }</pre>
 *
 * @param alignments of each column; as many as the header has cells
 * @param header the first row
 * @param rows the others, each with as many cells as the header; may be empty
 * @param written where and how it was written; never counts in equality
 */
public record Table(
    List<Alignment> alignments, TableRow header, List<TableRow> rows, Written written)
    implements Block {

  /**
   * Creates one.
   *
   * @param alignments of each column; as many as the header has cells
   * @param header the first row
   * @param rows the others, each with as many cells as the header; may be empty
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if there is no column, or a row has not as many cells as there
   *     are alignments
   */
  public Table {
    alignments = List.copyOf(alignments);
    rows = List.copyOf(rows);
    Objects.requireNonNull(written, "written");
    int columns = alignments.size();
    if (columns == 0) {
      throw new IllegalArgumentException("a table needs a column");
    }
    if (header.cells().size() != columns
        || rows.stream().anyMatch(row -> row.cells().size() != columns)) {
      throw new IllegalArgumentException("each row needs " + columns + " cells");
    }
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param alignments of each column; as many as the header has cells
   * @param header the first row
   * @param rows the others, each with as many cells as the header; may be empty
   */
  public Table(List<Alignment> alignments, TableRow header, List<TableRow> rows) {
    this(alignments, header, rows, Written.nowhere());
  }

  @Override
  public List<TableRow> children() {
    List<TableRow> all = new ArrayList<>(rows.size() + 1);
    all.add(header);
    all.addAll(rows);
    return List.copyOf(all);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }
}
