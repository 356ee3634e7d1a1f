package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Reads tables: the first row of the head is the header, all others are rows. */
final class TablePandocReader {

  private final BlockPandocReader blocks;
  private final Notes notes;

  TablePandocReader(BlockPandocReader blocks, Notes notes) {
    this.blocks = blocks;
    this.notes = notes;
  }

  List<Block> table(Element element) throws JsonProblem {
    List<Place> parts = element.parts(6);
    List<Alignment> alignments = new ArrayList<>();
    List<Place> hasWidths = new ArrayList<>();
    for (Place column : Members.array(parts.get(2))) {
      List<Place> of = Element.parts(column, 2);
      alignments.add(alignment(of.get(0)));
      if (hasWidths.isEmpty() && !Element.of(of.get(1)).type().equals("ColWidthDefault")) {
        hasWidths.add(of.get(1));
      }
    }
    hasWidths.forEach(width -> notes.lose(width, "the widths of columns are left out"));
    List<Inline> caption = blocks.caption(parts.get(1));
    List<Block> out = new ArrayList<>();
    if (alignments.isEmpty()) {
      notes.lose(element.place(), "a table without columns is left out");
    } else {
      out.add(table(element, parts, alignments));
    }
    if (!caption.isEmpty()) {
      notes.lose(parts.get(1), "the caption of a table is read as a paragraph below it");
      out.addAll(BlockPandocReader.paragraph(caption));
    }
    return blocks.attributed(AttrReader.of(parts.get(0)), out);
  }

  private Table table(Element element, List<Place> parts, List<Alignment> alignments)
      throws JsonProblem {
    TableGrid grid = new TableGrid(blocks, notes, alignments);
    List<Place> head = Element.parts(parts.get(3), 2);
    grid.leaveAttributes(head.get(0));
    List<TableRow> rows = new ArrayList<>(grid.rows(head.get(1)));
    TableRow header = rows.isEmpty() ? grid.empty() : rows.remove(0);
    if (!rows.isEmpty()) {
      notes.lose(element.place(), "rows of the head after the first are read as rows of the body");
    }
    List<Place> bodies = Members.array(parts.get(4));
    for (Place body : bodies) {
      List<Place> of = Element.parts(body, 4);
      grid.leaveAttributes(of.get(0));
      if (Members.number(of.get(1), 0, 1_000_000) > 0) {
        grid.lose(of.get(1), "columns of row heads are read as other columns");
      }
      List<TableRow> heads = grid.rows(of.get(2));
      if (!heads.isEmpty() || bodies.size() > 1) {
        grid.lose(body, "the bodies of the table become one, and their heads rows of it");
      }
      rows.addAll(heads);
      rows.addAll(grid.rows(of.get(3)));
    }
    List<Place> foot = Element.parts(parts.get(5), 2);
    grid.leaveAttributes(foot.get(0));
    List<TableRow> last = grid.rows(foot.get(1));
    if (!last.isEmpty()) {
      grid.lose(parts.get(5), "rows of the foot are read as rows of the body");
    }
    rows.addAll(last);
    return new Table(alignments, header, rows);
  }

  static Alignment alignment(Place place) throws JsonProblem {
    String type = Element.of(place).type();
    for (Alignment known : Alignment.values()) {
      if (TablePandocWriter.name(known).equals(type)) {
        return known;
      }
    }
    throw JsonProblem.shape(place, "there is no alignment \"" + Place.shown(type) + '"');
  }
}
