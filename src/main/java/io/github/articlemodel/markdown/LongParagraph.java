package io.github.articlemodel.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Takes over a paragraph of very many lines. The engine copies the list of a paragraph's lines for
 * each next line that begins with no letter, to see whether a list may interrupt it; so a paragraph
 * of 50,000 lines of a digit costs seconds. It does not do so for this parser; only, a list that
 * begins with another number than 1 can interrupt such a paragraph, and no underline or delimiter
 * row makes a heading or a table of its end.
 */
final class LongParagraph extends AbstractBlockParser {

  private static final int LIMIT = 2_000;

  private final Paragraph block = new Paragraph();
  private final List<SourceLine> lines;

  private LongParagraph(List<SourceLine> lines) {
    this.lines = new ArrayList<>(lines);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean canHaveLazyContinuationLines() {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    lines.add(line);
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    inlineParser.parse(SourceLines.of(lines), block);
  }

  /** Takes over where a line comes that is text; from twice the limit on, with any line. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getLine().getSourceSpan().getLineIndex() < LIMIT) {
        return BlockStart.none();
      }
      List<SourceLine> lines = matched.getParagraphLines().getLines();
      boolean takesOver =
          lines.size() >= LIMIT
              && (lines.size() >= 2 * LIMIT
                  || isText(state.getLine().getContent(), state.getNextNonSpaceIndex()));
      return takesOver
          ? BlockStart.of(new LongParagraph(lines))
              .atIndex(state.getNextNonSpaceIndex())
              .replaceParagraphLines(lines.size())
          : BlockStart.none();
    }

    /** Returns whether the line is surely no start of another block. */
    private static boolean isText(CharSequence line, int first) {
      if ("<>#-+*_=`~|:".indexOf(line.charAt(first)) >= 0) {
        return false;
      }
      int at = first;
      while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
        at++;
      }
      return at == first
          || at == line.length()
          || (line.charAt(at) != '.' && line.charAt(at) != ')');
    }
  }
}
