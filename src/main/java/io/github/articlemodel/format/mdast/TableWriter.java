package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import java.util.Locale;

/** Writes tables, whose first row is the header. */
final class TableWriter {

  private TableWriter() {}

  static JsonOutput write(Table table, MdastOutput out, PhrasingWriter phrasing) {
    JsonOutput json = out.start("table", table).name("align").startArray();
    for (Alignment alignment : table.alignments()) {
      if (alignment == Alignment.NONE) {
        json.nothing();
      } else {
        json.text(alignment.name().toLowerCase(Locale.ROOT));
      }
    }
    json.endArray().name("children").startArray();
    row(table.header(), out, phrasing);
    table.rows().forEach(row -> row(row, out, phrasing));
    return json.endArray().endObject();
  }

  private static void row(TableRow row, MdastOutput out, PhrasingWriter phrasing) {
    out.start("tableRow", row).name("children").startArray();
    for (TableCell cell : row.cells()) {
      out.start("tableCell", cell);
      phrasing.children(cell.content()).endObject();
    }
    out.json().endArray().endObject();
  }
}
