package io.github.articlemodel.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inlines of one body with the engine, each block's when it is asked for. So they become
 * records while they are at hand, and plain ones need not be read by the engine.
 *
 * <p>The engine gives its reader of inlines to the blocks of a text alone. So it gets a text of one
 * block, which takes the reader, and gives it the definitions of the body.
 */
final class InlineReading {

  /** The start of a {@link Taken} block: no letter, as the engine asks nobody about these. */
  private static final String BLOCK = ":";

  private final Parser parser;
  private final Definitions<LinkReferenceDefinition> links =
      new Definitions<>(LinkReferenceDefinition.class);
  private final Definitions<FootnoteReader.Definition> footnotes =
      new Definitions<>(FootnoteReader.Definition.class);
  private @Nullable InlineParser inlines;

  /**
   * Creates one.
   *
   * @param parser the engine with a {@link Factory}
   */
  InlineReading(Parser parser) {
    this.parser = parser;
  }

  /** Takes the definitions in a body, the first of each label. */
  void define(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = nextBlock(node)) {
      if (node instanceof LinkReferenceDefinition definition) {
        links.putIfAbsent(definition.getLabel(), definition);
      } else if (node instanceof FootnoteReader.Definition footnote) {
        footnotes.putIfAbsent(footnote.label, footnote);
      }
    }
  }

  /** Reads the inlines of all blocks and cells. */
  void readAll(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = nextBlock(node)) {
      read(node);
    }
  }

  /** Reads the inlines of a block, unless that is done, if they may begin with a box. */
  void readBoxed(@Nullable Node block) {
    if (block != null
        && block.getFirstChild() instanceof UnreadInlines unread
        && unread.mayBeginWithBox()) {
      read(block);
    }
  }

  /** Reads the inlines of a block or a cell, unless that is done. */
  void read(Node parent) {
    if (parent.getFirstChild() instanceof UnreadInlines unread) {
      unread.unlink();
      inlines().parse(unread.lines, parent);
    }
  }

  private InlineParser inlines() {
    InlineParser known = inlines;
    if (known == null) {
      Taken taken = (Taken) parser.parse(BLOCK).getFirstChild();
      taken.links.addAll(links);
      taken.footnotes.addAll(footnotes);
      known = taken.inlines();
      inlines = known;
    }
    return known;
  }

  /** Returns the node after another, but for those in inlines; null at the end. */
  private static @Nullable Node nextBlock(Node node) {
    Node child = node.getFirstChild();
    if (child instanceof Block
        || child instanceof ReadTable.Row
        || child instanceof ReadTable.Cell) {
      return child;
    }
    Node at = node;
    while (at != null && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null ? null : at.getNext();
  }

  /** Definitions that need not bring a label to its normal form where there are none. */
  private static final class Definitions<D> extends DefinitionMap<D> {
    Definitions(Class<D> type) {
      super(type);
    }

    @Override
    public @Nullable D get(String label) {
      return keySet().isEmpty() ? null : super.get(label);
    }
  }

  /** The block that takes the engine's reader of inlines. */
  private static final class Taken extends CustomBlock {
    final Definitions<LinkReferenceDefinition> links =
        new Definitions<>(LinkReferenceDefinition.class);
    final Definitions<FootnoteReader.Definition> footnotes =
        new Definitions<>(FootnoteReader.Definition.class);
    private @Nullable InlineParser inlines;

    InlineParser inlines() {
      if (inlines == null) {
        throw new IllegalStateException("the engine has read no inlines");
      }
      return inlines;
    }
  }

  private static final class Taker extends AbstractBlockParser {
    private final Taken block = new Taken();

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      return List.of(block.links, block.footnotes);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
      block.inlines = inlineParser;
    }
  }

  /** Starts the block with any line. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      return BlockStart.of(new Taker()).atIndex(state.getLine().getContent().length());
    }
  }
}
