package io.github.articlemodel.html;

import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table of data. A cell over several columns or rows is followed by empty ones. */
final class TableTarget implements Target {

  /** The most empty cells to each that is there, beyond some. */
  private static final int MOST_EMPTY = 20;

  private static final int SOME = 10_000;
  private static final int WIDEST = 1_000;

  private record Cell(LineTarget text, Alignment alignment) {}

  private static final class Row {
    private final List<Cell> cells = new ArrayList<>();
    private boolean inHead;
    private boolean inFoot;
    private boolean hasHeaders = true;
  }

  private final List<Row> rows = new ArrayList<>();
  private final BlockTarget caption = new BlockTarget();
  private final Map<Integer, Integer> rowsTaken = new HashMap<>();
  private int count;
  private long empty;
  private int width;

  /** Returns what takes the caption, and what is in no cell. */
  @Override
  public BlockTarget receiver() {
    return caption;
  }

  void newRow(Element element) {
    Row row = new Row();
    Element parent = element.parent();
    String name = parent == null ? "" : parent.normalName();
    row.inHead = name.equals("thead");
    row.inFoot = name.equals("tfoot");
    rows.add(row);
    takeFromAbove(row);
  }

  /** Returns a new cell of the last row. */
  LineTarget newCell(Element element) {
    if (rows.isEmpty()) {
      rows.add(new Row());
    }
    Row row = rows.get(rows.size() - 1);
    row.hasHeaders &= element.normalName().equals("th");
    LineTarget text = new LineTarget(true, true);
    int rowspan = span(element, "rowspan");
    int colspan = span(element, "colspan");
    for (int i = 0; i < colspan && (i == 0 || mayAddEmpty()); i++) {
      if (rowspan > 1) {
        rowsTaken.put(row.cells.size(), rowspan - 1);
      }
      row.cells.add(new Cell(i == 0 ? text : new LineTarget(true, true), alignment(element)));
    }
    count++;
    takeFromAbove(row);
    return text;
  }

  private static int span(Element element, String name) {
    return Math.max(1, Math.min(WIDEST, HtmlNumber.of(element, name).orElse(1)));
  }

  private void takeFromAbove(Row row) {
    int column = row.cells.size();
    Integer left = rowsTaken.get(column);
    while (left != null && mayAddEmpty()) {
      if (left > 1) {
        rowsTaken.put(column, left - 1);
      } else {
        rowsTaken.remove(column);
      }
      row.cells.add(new Cell(new LineTarget(true, true), Alignment.NONE));
      column++;
      left = rowsTaken.get(column);
    }
  }

  private boolean mayAddEmpty() {
    return empty++ < SOME + (long) MOST_EMPTY * count;
  }

  private static Alignment alignment(Element cell) {
    String align = cell.attr("align").strip();
    String style = cell.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    int at = style.indexOf("text-align:");
    if (at >= 0) {
      String value = style.substring(at + "text-align:".length());
      int end = value.indexOf(';');
      align = end < 0 ? value : value.substring(0, end);
    }
    return switch (align.toLowerCase(Locale.ROOT)) {
      case "left", "start" -> Alignment.LEFT;
      case "center" -> Alignment.CENTER;
      case "right", "end" -> Alignment.RIGHT;
      default -> Alignment.NONE;
    };
  }

  /** Returns the caption and the table; rows as paragraphs where it would be mostly empty. */
  List<Block> finish() {
    List<Block> blocks = new ArrayList<>(caption.finish());
    rows.removeIf(row -> row.cells.isEmpty());
    if (rows.isEmpty()) {
      return blocks;
    }
    rows.forEach(row -> width = Math.max(width, row.cells.size()));
    if ((long) rows.size() * width > SOME + (long) MOST_EMPTY * count) {
      rows.forEach(row -> row.cells.forEach(cell -> addParagraph(blocks, cell)));
      return blocks;
    }
    Row header = header();
    List<Row> body = rows.stream().filter(row -> row != header).toList();
    Stream<Row> ordered =
        Stream.concat(
            body.stream().filter(row -> !row.inFoot), body.stream().filter(row -> row.inFoot));
    List<Alignment> alignments = alignments(header.cells.isEmpty() ? rows.get(0) : header);
    blocks.add(new Table(alignments, row(header), ordered.map(this::row).toList()));
    return blocks;
  }

  private static void addParagraph(List<Block> blocks, Cell cell) {
    List<Inline> content = cell.text().finish();
    if (!content.isEmpty()) {
      blocks.add(new Paragraph(content));
    }
  }

  /** Returns the first row of the head, or the first of all where it has headers only; or none. */
  private Row header() {
    Iterator<Row> heads = rows.stream().filter(row -> row.inHead).iterator();
    if (heads.hasNext()) {
      return heads.next();
    }
    return rows.get(0).hasHeaders ? rows.get(0) : new Row();
  }

  private List<Alignment> alignments(Row row) {
    List<Alignment> all = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      all.add(i < row.cells.size() ? row.cells.get(i).alignment() : Alignment.NONE);
    }
    return all;
  }

  private TableRow row(Row row) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(new TableCell(i < row.cells.size() ? row.cells.get(i).text().finish() : List.of()));
    }
    return new TableRow(cells);
  }
}
