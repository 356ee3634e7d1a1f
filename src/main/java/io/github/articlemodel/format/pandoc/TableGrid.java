package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Places the cells of a table in its columns; a cell over several leaves the others empty. */
final class TableGrid {

  private static final TableCell EMPTY = new TableCell(List.of());

  private final BlockPandocReader blocks;
  private final Notes notes;

  /** For each column, how many rows are still below a cell of a row before. */
  private final int[] taken;

  private final List<Alignment> alignments;
  private final Set<String> said = new HashSet<>();

  TableGrid(BlockPandocReader blocks, Notes notes, List<Alignment> alignments) {
    this.blocks = blocks;
    this.notes = notes;
    this.alignments = alignments;
    this.taken = new int[alignments.size()];
  }

  /** Tells what is lost, once in a table. */
  void lose(Place place, String message) {
    if (said.add(message)) {
      notes.lose(place, message);
    }
  }

  /** Tells attributes that a table of an article has no place for. */
  void leaveAttributes(Place place) throws JsonProblem {
    if (!AttrReader.of(place).isEmpty()) {
      lose(place, "attributes of parts, rows and cells of the table are left out");
    }
  }

  TableRow empty() {
    List<TableCell> cells = new ArrayList<>();
    fill(cells);
    return new TableRow(cells);
  }

  private void fill(List<TableCell> cells) {
    while (cells.size() < taken.length) {
      cells.add(EMPTY);
    }
  }

  List<TableRow> rows(Place place) throws JsonProblem {
    List<TableRow> rows = new ArrayList<>();
    for (Place row : Members.array(place)) {
      List<Place> parts = Element.parts(row, 2);
      leaveAttributes(parts.get(0));
      rows.add(row(parts.get(1)));
    }
    return rows;
  }

  private TableRow row(Place place) throws JsonProblem {
    List<TableCell> cells = new ArrayList<>();
    for (Place item : Members.array(place)) {
      skipTaken(cells);
      List<Place> parts = Element.parts(item, 5);
      leaveAttributes(parts.get(0));
      Alignment own = TablePandocReader.alignment(parts.get(1));
      if (own != Alignment.NONE
          && cells.size() < taken.length
          && own != alignments.get(cells.size())) {
        lose(parts.get(1), "cells are aligned as their columns are");
      }
      int down = Members.number(parts.get(2), 1, 1_000_000);
      int across = Members.number(parts.get(3), 1, 1_000_000);
      if (down > 1 || across > 1) {
        notes.lose(item, "a cell over several rows or columns leaves the others empty");
      }
      TableCell cell = new TableCell(content(parts.get(4)));
      if (cells.size() == taken.length) {
        notes.lose(item, "a cell beyond the last column is left out");
        continue;
      }
      for (int i = 0; i < across && cells.size() < taken.length; i++) {
        taken[cells.size()] = down - 1;
        cells.add(i == 0 ? cell : EMPTY);
      }
    }
    while (cells.size() < taken.length) {
      taken[cells.size()] = Math.max(0, taken[cells.size()] - 1);
      cells.add(EMPTY);
    }
    return new TableRow(cells);
  }

  private void skipTaken(List<TableCell> cells) {
    while (cells.size() < taken.length && taken[cells.size()] > 0) {
      taken[cells.size()]--;
      cells.add(EMPTY);
    }
  }

  /** Returns the blocks of a cell as inlines, with a break of HTML between them. */
  private List<Inline> content(Place place) throws JsonProblem {
    List<Inline> out = new ArrayList<>();
    for (Block block : blocks.all(place)) {
      if (!(block instanceof Paragraph)) {
        notes.lose(place, "of a block in a cell the text alone is read");
      }
      for (Node node : block.walk()) {
        List<Inline> said = textOf(node);
        if (!said.isEmpty()) {
          out.addAll(out.isEmpty() ? List.of() : List.of(new HtmlInline("<br>")));
          out.addAll(said);
        }
      }
    }
    return out;
  }

  private static List<Inline> textOf(Node node) {
    if (node instanceof Paragraph paragraph) {
      return paragraph.content();
    } else if (node instanceof Heading heading) {
      return heading.content();
    } else if (node instanceof TableCell cell) {
      return cell.content();
    } else if (node instanceof DefinitionTerm term) {
      return term.content();
    }
    return node instanceof CodeBlock code && !code.literal().isBlank()
        ? List.of(new CodeSpan(code.literal().strip()))
        : List.of();
  }
}
