package io.github.articlemodel.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Tells a table of data from one that is there to lay out a page. */
final class TableShape implements NodeFilter {

  private boolean hasHeaders;
  private boolean holdsBlocks;
  private boolean holdsTable;
  private int cellsInRow;
  private int widest;
  private int paragraphs;

  private TableShape() {}

  /**
   * Returns whether a table holds data: it holds no other table, and it has headers, a head or a
   * caption, or else two columns and cells of text alone.
   */
  static boolean isData(Element table) {
    String role = table.attr("role");
    if (role.equals("presentation") || role.equals("none")) {
      return false;
    }
    TableShape shape = new TableShape();
    table.filter(shape);
    return !shape.holdsTable && (shape.hasHeaders || (shape.widest > 1 && !shape.holdsBlocks));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (depth == 0 || !(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    switch (ElementKind.of(element)) {
      case TABLE -> {
        holdsTable = true;
        return FilterResult.STOP;
      }
      case ROW -> cellsInRow = 0;
      case CELL -> {
        hasHeaders |= element.normalName().equals("th");
        cellsInRow++;
        widest = Math.max(widest, cellsInRow);
        paragraphs = 0;
      }
      case CAPTION -> hasHeaders = true;
      case PARAGRAPH -> holdsBlocks |= ++paragraphs > 1;
      case HEADING, LIST, QUOTE, CODE_BLOCK, RULE, FIGURE, DEFINITIONS, DETAILS ->
          holdsBlocks = true;
      default -> hasHeaders |= element.normalName().equals("thead");
    }
    return FilterResult.CONTINUE;
  }
}
