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
import io.github.articlemodel.model.Attributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds lines that are an attribute list and nothing else. */
final class FlexmarkAttributeLines implements CustomBlockParserFactory {

  /** Such a line. */
  static final class Line extends Block {
    private final Attributes attributes;

    Line(BasedSequence chars, Attributes attributes) {
      super(chars);
      this.attributes = attributes;
    }

    Attributes attributes() {
      return attributes;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private final Dialect dialect;

  FlexmarkAttributeLines(Dialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Finder(options, dialect == Dialect.KRAMDOWN);
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
    private final boolean needsColon;

    Finder(DataHolder options, boolean needsColon) {
      super(options);
      this.needsColon = needsColon;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() > 3 || start >= line.length() || line.charAt(start) != '{') {
        return BlockStart.none();
      }
      AttributeList.Read read = AttributeList.read(line, start, needsColon);
      if (read == null || !line.subSequence(read.end()).isBlank()) {
        return BlockStart.none();
      }
      Line block = new Line(line.subSequence(start, read.end()), read.attributes());
      return BlockStart.of(new FlexmarkLineParser(block)).atIndex(line.length());
    }
  }
}
