package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Alignment;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables (<a href="https://github.github.com/gfm/#tables-extension-">GFM 0.29, Tables</a>).
 * The engine's own extension fills each row up to the width of the header, so that a wide header
 * over many short rows costs their product, and it loses the places of cells after an escaped pipe.
 * Here cells that were not written cost nothing, and there is a bound on them.
 */
final class TableReader extends AbstractBlockParser {

  /** So many cells may be missing for each character of a table, and so many in any table. */
  private static final int MISSING_PER_CHARACTER = 4;

  private static final int MISSING_ALWAYS = 2_000;

  private final ReadTable table;
  private final List<SourceLine> lines = new ArrayList<>();
  private long missing;
  private long characters;
  private boolean open = true;

  private TableReader(List<Alignment> alignments, SourceLine header) {
    this.table = new ReadTable(alignments);
    add(header);
  }

  @Override
  public Block getBlock() {
    return table;
  }

  @Override
  public boolean canHaveLazyContinuationLines() {
    return open;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int pipes = 0;
    for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
      if (line.charAt(i) == '|') {
        pipes++;
      }
    }
    if (!open || pipes == 0) {
      // without a pipe it can be a row still, where it starts no other block
      open = open && fits(table.alignments.size() - 1, line.length(), state.getLine());
      return BlockContinue.none();
    }
    boolean loneBar =
        pipes == 1
            && line.charAt(state.getNextNonSpaceIndex()) == '|'
            && ReadTable.skipBlanks(line, state.getNextNonSpaceIndex() + 1) == line.length();
    open = !loneBar && fits(table.alignments.size() - pipes, line.length(), state.getLine());
    return open ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  private boolean fits(int more, int length, SourceLine line) {
    long all = missing + Math.max(more, 0);
    if (all <= MISSING_ALWAYS + MISSING_PER_CHARACTER * (characters + length)) {
      return true;
    }
    table.cut = line.getSourceSpan();
    return false;
  }

  @Override
  public void addLine(SourceLine line) {
    if (lines.size() > 1) {
      missing += Math.max(0, table.alignments.size() - addCells(line, null));
    }
    add(line);
  }

  private void add(SourceLine line) {
    lines.add(line);
    characters += line.getContent().length() + 1;
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    for (int i = 0; i < lines.size(); i++) {
      if (i != 1) { // that is the delimiter row
        table.appendChild(row(lines.get(i), inlineParser));
      }
    }
  }

  private ReadTable.Row row(SourceLine line, InlineParser inlineParser) {
    ReadTable.Row row = new ReadTable.Row();
    row.addSourceSpan(line.getSourceSpan());
    List<SourceLine> cells = new ArrayList<>(table.alignments.size());
    addCells(line, cells);
    for (SourceLine content : cells.subList(0, Math.min(cells.size(), table.alignments.size()))) {
      ReadTable.Cell cell = new ReadTable.Cell(content.getSourceSpan());
      if (content.getContent().length() > 0) {
        inlineParser.parse(SourceLines.of(content), cell);
      }
      row.appendChild(cell);
    }
    return row;
  }

  /**
   * Adds what stands between the pipes of a line, each pipe in it without its backslash; returns
   * how many cells there are.
   *
   * @param out what to add to, or null to count alone
   */
  private static int addCells(SourceLine line, @Nullable List<SourceLine> out) {
    CharSequence text = line.getContent();
    int end = text.length();
    while (end > 0 && Spans.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = ReadTable.skipBlanks(text, 0);
    if (start < end && text.charAt(start) == '|') {
      start++;
    }
    int count = 0;
    boolean escapes = false;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\\' && i + 1 < end && text.charAt(i + 1) == '|') {
        escapes = true;
        i++;
      } else if (text.charAt(i) == '|') {
        count++;
        if (out != null) {
          out.add(cell(line, start, i, escapes));
        }
        escapes = false;
        start = i + 1;
      }
    }
    if (start < end) {
      count++;
      if (out != null) {
        out.add(cell(line, start, end, escapes));
      }
    }
    return count;
  }

  private static SourceLine cell(SourceLine line, int from, int to, boolean escapes) {
    CharSequence text = line.getContent();
    int start = from;
    while (start < to && Spans.isBlank(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Spans.isBlank(text.charAt(end - 1))) {
      end--;
    }
    String content = text.subSequence(start, end).toString();
    SourceSpan all = line.getSourceSpan();
    SourceSpan place =
        SourceSpan.of(
            all.getLineIndex(),
            all.getColumnIndex() + start,
            all.getInputIndex() + start,
            end - start);
    return SourceLine.of(escapes ? content.replace("\\|", "|") : content, place);
  }

  /** Starts a table where a delimiter row follows a line with as many cells. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      SourceLine line = state.getLine();
      int first = state.getNextNonSpaceIndex();
      char c = first < line.getContent().length() ? line.getContent().charAt(first) : ' ';
      if (state.getIndent() >= 4 || (c != '|' && c != '-' && c != ':')) {
        return BlockStart.none();
      }
      CharSequence rest = line.getContent().subSequence(first, line.getContent().length());
      List<Alignment> columns = ReadTable.delimiterRow(rest);
      if (columns.isEmpty()) {
        return BlockStart.none();
      }
      List<SourceLine> paragraph = matched.getParagraphLines().getLines();
      if (paragraph.isEmpty()) {
        return BlockStart.none();
      }
      SourceLine header = paragraph.get(paragraph.size() - 1);
      boolean isHeader =
          header.getContent().toString().indexOf('|') >= 0
              && addCells(header, null) == columns.size();
      return isHeader
          ? BlockStart.of(new TableReader(columns, header))
              .atIndex(state.getIndex())
              .replaceParagraphLines(1)
          : BlockStart.none();
    }
  }
}
