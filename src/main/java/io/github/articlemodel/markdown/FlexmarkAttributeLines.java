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

/**
 * Finds lines that are an attribute list and nothing else. One of nothing, <code>{: }</code>, ends
 * the block before it and says nothing else.
 */
final class FlexmarkAttributeLines implements CustomBlockParserFactory {

  /** Such a line. */
  static final class Line extends Block {
    private final @Nullable Attributes attributes;

    Line(BasedSequence chars, @Nullable Attributes attributes) {
      super(chars);
      this.attributes = attributes;
    }

    /** Returns the attributes, or null for none. */
    @Nullable Attributes attributes() {
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
      int end = read == null ? AttributeList.readEmpty(line, start) : read.end();
      if (end < 0 || !line.subSequence(end).isBlank()) {
        return BlockStart.none();
      }
      Line block = new Line(line.subSequence(start, end), read == null ? null : read.attributes());
      return BlockStart.of(new FlexmarkLineParser(block)).atIndex(line.length());
    }
  }
}
