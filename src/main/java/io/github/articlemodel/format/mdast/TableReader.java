package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables: each row gets as many cells as the first has, as GFM has it; or, where that has
 * none, as the longest.
 */
final class TableReader {

  private final PhrasingReader phrasing;
  private final Notes notes;

  TableReader(PhrasingReader phrasing, Notes notes) {
    this.phrasing = phrasing;
    this.notes = notes;
  }

  List<Block> table(MdastNode node) throws JsonProblem {
    List<Alignment> alignments = new ArrayList<>();
    Place align = node.optional("align");
    if (align != null) {
      for (Place item : Members.array(align)) {
        alignments.add(
            MdastNode.isNull(item) ? Alignment.NONE : Members.constant(item, Alignment.class));
      }
    }
    List<List<TableCell>> rows = new ArrayList<>();
    for (Place place : node.children()) {
      rows.add(row(place));
    }
    int longest = rows.stream().mapToInt(List::size).max().orElse(0);
    if (longest == 0) {
      return List.of();
    }
    int columns = rows.get(0).isEmpty() ? longest : rows.get(0).size();
    boolean alignsMore =
        alignments.stream().skip(columns).anyMatch(alignment -> alignment != Alignment.NONE);
    if (align != null && alignsMore) {
      notes.leaveOut("table.align of more columns than there are", align);
    }
    fit(alignments, columns, Alignment.NONE);
    List<TableRow> all = new ArrayList<>();
    for (List<TableCell> cells : rows) {
      if (fit(cells, columns, new TableCell(List.of()))) {
        notes.warn(
            "mdast.node",
            node.place(),
            "row " + (all.size() + 1) + " has more cells than the first, and those are left out",
            "give the first row as many cells");
      }
      all.add(new TableRow(cells));
    }
    return List.of(new Table(alignments, all.get(0), all.subList(1, all.size())));
  }

  /** Makes a list as long as asked; returns whether it was longer. */
  private static <T> boolean fit(List<T> list, int length, T filler) {
    boolean longer = list.size() > length;
    while (list.size() < length) {
      list.add(filler);
    }
    list.subList(length, list.size()).clear();
    return longer;
  }

  private List<TableCell> row(Place place) throws JsonProblem {
    MdastNode row = child(place, "tableRow");
    List<TableCell> cells = new ArrayList<>();
    for (Place item : row.children()) {
      MdastNode cell = child(item, "tableCell");
      cells.add(new TableCell(phrasing.children(cell)));
      cell.end(notes);
    }
    row.end(notes);
    return cells;
  }

  private MdastNode child(Place place, String type) throws JsonProblem {
    MdastNode node = MdastNode.of(place, notes);
    if (node.type().equals(type)) {
      return node;
    }
    throw JsonProblem.shape(
        place,
        "expected a " + type + ", but found a node of type \"" + Place.shown(node.type()) + '"');
  }
}
