package io.github.articlemodel.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's tables into records. */
final class FlexmarkTables {

  /** So many cells may be missing for each character of a table, and so many in any table. */
  private static final int MISSING_PER_CHARACTER = 16;

  private static final int MISSING_ALWAYS = 10_000;

  private final FlexmarkSpans spans;
  private final FlexmarkInlines inlines;

  FlexmarkTables(FlexmarkSpans spans, FlexmarkInlines inlines) {
    this.spans = spans;
    this.inlines = inlines;
  }

  Table convert(TableBlock table, int depth) {
    List<Alignment> alignments = new ArrayList<>();
    List<Node> rows = new ArrayList<>();
    for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
      for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
        if (section instanceof TableSeparator) {
          row.getChildren().forEach(cell -> alignments.add(alignment(cell)));
        } else {
          rows.add(row);
        }
      }
    }
    checkMissing(table, rows, alignments.size());
    List<TableRow> records = new ArrayList<>();
    rows.forEach(row -> records.add(row(row, depth + 1, alignments.size())));
    return new Table(
        alignments, records.get(0), records.subList(1, records.size()), spans.block(table));
  }

  /** Filling up short rows under a wide header must not cost more than the text is worth. */
  private void checkMissing(TableBlock table, List<Node> rows, int columns) {
    long missing = 0;
    for (Node row : rows) {
      int cells = 0;
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cells++;
      }
      missing += Math.max(0, columns - cells);
    }
    int length = table.getChars().length();
    if (missing > MISSING_ALWAYS + (long) MISSING_PER_CHARACTER * length) {
      throw new FlexmarkGuard.TooCostly(
          table.getStartOffset(), "a table whose rows lack " + missing + " cells");
    }
  }

  private static Alignment alignment(Node cell) {
    var alignment = ((com.vladsch.flexmark.ext.tables.TableCell) cell).getAlignment();
    if (alignment == null) {
      return Alignment.NONE;
    }
    return switch (alignment) {
      case LEFT -> Alignment.LEFT;
      case CENTER -> Alignment.CENTER;
      case RIGHT -> Alignment.RIGHT;
    };
  }

  private TableRow row(Node row, int depth, int columns) {
    List<TableCell> cells = new ArrayList<>(columns);
    int last = spans.blockStart(row);
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      TableCell cell = cell((com.vladsch.flexmark.ext.tables.TableCell) node, depth, last);
      last = cell.span().map(SourceSpan::end).orElse(last);
      cells.add(cell);
    }
    int end = Math.max(last, spans.blockEnd(row));
    TableCell missing = new TableCell(List.of(), Spans.at(end, end));
    while (cells.size() < columns) {
      cells.add(missing);
    }
    return new TableRow(cells, Spans.at(spans.blockStart(row), end));
  }

  private TableCell cell(com.vladsch.flexmark.ext.tables.TableCell cell, int depth, int last) {
    BasedSequence open = cell.getOpeningMarker();
    BasedSequence close = cell.getClosingMarker();
    List<Inline> content = inlines.children(cell, depth + 2);
    if (cell.getText().isBlank()) {
      int at = open.isNotNull() ? spans.end(open) : close.isNotNull() ? spans.start(close) : last;
      return new TableCell(List.of(), Spans.at(at, at));
    }
    int start = spans.start(cell.getText());
    return new TableCell(content, Spans.at(start, spans.end(cell.getText())));
  }
}
