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
    for (Place column : Members.array(parts.get(2))) {
      alignments.add(alignment(Element.parts(column, 2).get(0)));
    }
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
    TableGrid grid = new TableGrid(blocks, notes, alignments.size());
    List<TableRow> rows = new ArrayList<>(grid.rows(Element.parts(parts.get(3), 2).get(1)));
    TableRow header = rows.isEmpty() ? grid.empty() : rows.remove(0);
    if (!rows.isEmpty()) {
      notes.lose(element.place(), "rows of the head after the first are read as rows of the body");
    }
    for (Place body : Members.array(parts.get(4))) {
      List<Place> of = Element.parts(body, 4);
      rows.addAll(grid.rows(of.get(2)));
      rows.addAll(grid.rows(of.get(3)));
    }
    rows.addAll(grid.rows(Element.parts(parts.get(5), 2).get(1)));
    return new Table(alignments, header, rows);
  }

  private static Alignment alignment(Place place) throws JsonProblem {
    String type = Element.of(place).type();
    for (Alignment known : Alignment.values()) {
      if (TablePandocWriter.name(known).equals(type)) {
        return known;
      }
    }
    throw JsonProblem.shape(place, "there is no alignment \"" + Place.shown(type) + '"');
  }
}
