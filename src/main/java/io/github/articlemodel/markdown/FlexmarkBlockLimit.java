package io.github.articlemodel.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Starts no block, but is asked before any other that does, and counts what is open there. */
final class FlexmarkBlockLimit implements CustomBlockParserFactory {

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Limit(options);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(BlockQuoteParser.Factory.class); // the first of the engine's own
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private static final class Limit extends AbstractBlockParserFactory {

    Limit(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int lines =
          matched.getBlockParser() instanceof ParagraphParser paragraph
              ? paragraph.getBlockContent().getLineCount()
              : 0;
      FlexmarkGuard.checkLine(state.getLine(), state.getActiveBlockParsers().size(), lines);
      return BlockStart.none();
    }
  }
}
