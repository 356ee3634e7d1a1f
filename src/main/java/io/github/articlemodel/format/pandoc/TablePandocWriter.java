package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import java.util.List;
import java.util.Map;

/** Writes tables: attributes, caption, columns, head, one body, foot. */
final class TablePandocWriter {

  static final Map<Alignment, String> ALIGNMENTS =
      Map.of(
          Alignment.NONE, "AlignDefault",
          Alignment.LEFT, "AlignLeft",
          Alignment.CENTER, "AlignCenter",
          Alignment.RIGHT, "AlignRight");

  private final PandocOutput out;
  private final InlinePandocWriter inlines;

  private TablePandocWriter(PandocOutput out, InlinePandocWriter inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  static JsonOutput write(Table table, PandocOutput out, InlinePandocWriter inlines) {
    out.start("Table").startArray();
    out.noAttributes().startArray().nothing().startArray().endArray().endArray().startArray();
    for (Alignment alignment : table.alignments()) {
      out.json().startArray();
      out.empty(ALIGNMENTS.get(alignment));
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
