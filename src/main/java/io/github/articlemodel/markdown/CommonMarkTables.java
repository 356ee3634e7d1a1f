package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Turns the tables of the engine's tree into records. */
final class CommonMarkTables {

  private final Spans spans;
  private final CommonMarkInlines inlines;

  CommonMarkTables(Spans spans, CommonMarkInlines inlines) {
    this.spans = spans;
    this.inlines = inlines;
  }

  Table convert(ReadTable table, int depth) {
    List<TableRow> rows = new ArrayList<>();
    for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
      rows.add(row(row, depth + 1, table.alignments.size()));
    }
    var written = Spans.at(spans.blockStart(table), spans.blockEnd(table));
    return new Table(table.alignments, rows.get(0), rows.subList(1, rows.size()), written);
  }

  private TableRow row(Node row, int depth, int columns) {
    int end = spans.blockEnd(row);
    List<TableCell> cells = new ArrayList<>(columns);
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      int start = spans.start(cell);
      int cellEnd = spans.end(cell);
      spans.enterCell(((ReadTable.Cell) cell).place);
      var content = inlines.children(cell, depth + 2, start);
      spans.leaveCell();
      cells.add(new TableCell(content, Spans.at(start, cellEnd)));
    }
    if (cells.size() < columns) {
      // cells that were not written are one record at the end of the row
      TableCell missing = new TableCell(List.of(), Spans.at(end, end));
      while (cells.size() < columns) {
        cells.add(missing);
      }
    }
    return new TableRow(cells, Spans.at(spans.blockStart(row), end));
  }
}
