package io.github.articlemodel.markdown;

import io.github.articlemodel.model.FootnoteReference;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads footnotes as cmark-gfm does: a definition may interrupt a paragraph and stand in any
 * container, and goes on over lines that are indented by four columns or blank. The engine's own
 * extension counts those columns from the start of the line, whatever the definition stands in, and
 * takes labels that a code span or HTML could break.
 */
final class FootnoteReader extends AbstractBlockParser {

  private static final int INDENT = 4;

  /** A definition in the engine's tree. */
  static final class Definition extends CustomBlock {
    String label;

    Definition(String label) {
      this.label = label;
    }
  }

  /** A reference in the engine's tree. */
  static final class Reference extends CustomNode {
    String label;

    Reference(String label) {
      this.label = label;
    }
  }

  private final Definition block;

  private FootnoteReader(String label) {
    this.block = new Definition(label);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.getIndent() >= INDENT) {
      return BlockContinue.atColumn(state.getColumn() + INDENT);
    }
    return state.isBlank() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public List<DefinitionMap<?>> getDefinitions() {
    DefinitionMap<Definition> map = new DefinitionMap<>(Definition.class);
    map.putIfAbsent(block.label, block);
    return List.of(map);
  }

  /** Returns the reference that brackets are, or null where they are none. */
  static @Nullable Reference reference(LinkInfo info, InlineParserContext context) {
    String text = info.text();
    return text.startsWith("^") ? reference(text.substring(1), context) : null;
  }

  private static @Nullable Reference reference(String text, InlineParserContext context) {
    String label = text.strip();
    boolean isDefined =
        text.indexOf('\n') < 0
            && FootnoteReference.isLabel(label)
            && context.getDefinition(Definition.class, label) != null;
    return isDefined ? new Reference(label) : null;
  }

  /** Returns whether a label in brackets is that of a footnote. */
  static boolean isReference(String inBrackets, InlineParserContext context) {
    return inBrackets.startsWith("^") && reference(inBrackets.substring(1), context) != null;
  }

  /** Starts a definition where a line begins with its label. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENT || !startsWith(line, start, "[^")) {
        return BlockStart.none();
      }
      int end = start + 2;
      while (end < line.length() && line.charAt(end) != ']') {
        end++;
      }
      String label = line.subSequence(start + 2, end).toString();
      return startsWith(line, end, "]:") && FootnoteReference.isLabel(label)
          ? BlockStart.of(new FootnoteReader(label)).atIndex(ReadTable.skipBlanks(line, end + 2))
          : BlockStart.none();
    }

    private static boolean startsWith(CharSequence line, int at, String start) {
      return at + start.length() <= line.length()
          && line.charAt(at) == start.charAt(0)
          && line.charAt(at + 1) == start.charAt(1);
    }
  }
}
