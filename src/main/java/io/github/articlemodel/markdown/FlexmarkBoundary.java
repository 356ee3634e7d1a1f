package io.github.articlemodel.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds kramdown's end-of-block markers, lines of <code>^</code> alone (<a
 * href="https://kramdown.gettalong.org/syntax.html#eob-marker">kramdown, End-Of-Block Marker</a>).
 * They end the block before them and say nothing else, as a blank line does.
 */
final class FlexmarkBoundary implements CustomBlockParserFactory {

  /** Such a line. */
  static final class Line extends Block {
    Line(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Finder(options);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private static final class Finder extends AbstractBlockParserFactory {

    Finder(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() > 3
          || start >= line.length()
          || line.charAt(start) != '^'
          || !line.subSequence(start + 1).isBlank()) {
        return BlockStart.none();
      }
      Line block = new Line(line.subSequence(start, start + 1));
      return BlockStart.of(new FlexmarkLineParser(block)).atIndex(line.length());
    }
  }
}
