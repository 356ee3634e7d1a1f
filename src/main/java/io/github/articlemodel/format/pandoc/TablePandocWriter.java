package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import java.util.List;

/** Writes tables: attributes, caption, columns, head, one body, foot. */
final class TablePandocWriter {

  private final PandocOutput out;
  private final InlinePandocWriter inlines;

  private TablePandocWriter(PandocOutput out, InlinePandocWriter inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  /** Returns the name of an alignment. */
  static String name(Alignment alignment) {
    return switch (alignment) {
      case NONE -> "AlignDefault";
      case LEFT -> "AlignLeft";
      case CENTER -> "AlignCenter";
      case RIGHT -> "AlignRight";
    };
  }

  static JsonOutput write(Table table, PandocOutput out, InlinePandocWriter inlines) {
    out.start("Table").startArray();
    out.noAttributes().startArray().nothing().startArray().endArray().endArray().startArray();
    for (Alignment alignment : table.alignments()) {
      out.json().startArray();
      out.empty(name(alignment));
      out.empty("ColWidthDefault").endArray();
    }
    out.json().endArray();
    TablePandocWriter writer = new TablePandocWriter(out, inlines);
    out.json().startArray();
    out.noAttributes();
    writer.rows(List.of(table.header())).endArray();
    out.json().startArray().startArray();
    out.noAttributes().number(0).startArray().endArray();
    writer.rows(table.rows()).endArray().endArray();
    out.json().startArray();
    out.noAttributes().startArray().endArray().endArray();
    return out.json().endArray().endObject();
  }

  private JsonOutput rows(List<TableRow> rows) {
    out.json().startArray();
    for (TableRow row : rows) {
      out.json().startArray();
      out.noAttributes().startArray();
      row.cells().forEach(this::cell);
      out.json().endArray().endArray();
    }
    return out.json().endArray();
  }

  private void cell(TableCell cell) {
    out.json().startArray();
    out.noAttributes();
    out.empty("AlignDefault").number(1).number(1).startArray();
    if (!cell.content().isEmpty()) {
      out.start("Plain");
      inlines.all(cell.content()).endObject();
    }
    out.json().endArray().endArray();
  }
}
