package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BlockSpacing;
import io.github.articlemodel.model.BlockSpacing.ListSpacing;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import java.util.List;

/**
 * Which blank lines make a list loose in the dialects of flexmark. In {@code EXTENDED}, as
 * CommonMark says, one between two blocks of an item does, even where the blocks need it; so tight
 * lists have <code>{: }</code> there, but HTML that only a blank line ends has no other end. In
 * {@code KRAMDOWN} one does while the item has one block or none, even inside that block; so such
 * an item of a tight list starts with the mark <code>^</code>, which counts as one.
 */
final class FlexmarkTightness {

  private static final Paragraph TEXT = Paragraph.of("x");

  private FlexmarkTightness() {}

  /** Returns whether a block is no tight list, or one that {@code EXTENDED} has. */
  static boolean isSayable(Node block) {
    List<ListItem> items =
        block instanceof BulletList list && list.tight()
            ? list.items()
            : block instanceof OrderedList ordered && ordered.tight() ? ordered.items() : List.of();
    for (int i = 0; i < items.size(); i++) {
      if (!isTight(items.get(i).blocks(), i == items.size() - 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTight(List<Block> blocks, boolean last) {
    for (int i = 0; i < blocks.size(); i++) {
      boolean end = i == blocks.size() - 1;
      if ((i > 0
              && blocks.get(i - 1) instanceof HtmlBlock
              && blankLines(blocks, i, Dialect.EXTENDED) > 0)
          || (!(last && end) && endsWithEmptyFootnote(blocks.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** The engine takes the line of a footnote of nothing for a blank one. */
  private static boolean endsWithEmptyFootnote(Block block) {
    if (block instanceof FootnoteDefinition footnote) {
      return footnote.blocks().isEmpty();
    }
    List<ListItem> items =
        block instanceof BulletList list
            ? list.items()
            : block instanceof OrderedList ordered ? ordered.items() : List.of();
    List<Block> blocks = items.isEmpty() ? List.of() : items.get(items.size() - 1).blocks();
    return !blocks.isEmpty() && endsWithEmptyFootnote(blocks.get(blocks.size() - 1));
  }

  /** Returns whether an item of a tight list needs no mark to have it tight. */
  static boolean isTightInKramdown(List<Block> blocks, boolean last) {
    if (blocks.isEmpty() || (last && blocks.size() == 1)) {
      return true;
    }
    return !holdsBlankLine(blocks.get(0))
        && (blocks.size() == 1 || blankLines(blocks, 1, Dialect.KRAMDOWN) == 0);
  }

  /** Returns how many blank lines a block of an item of a tight list has before it. */
  static int blankLines(List<Block> blocks, int at, Dialect dialect) {
    Block before = blocks.get(at - 1);
    Block after = blocks.get(at);
    boolean isText = before instanceof Paragraph || before instanceof LinkReferenceDefinition;
    boolean inText = isText && BlockSpacing.needsBlankLine(TEXT, after);
    boolean inKramdown =
        dialect == Dialect.KRAMDOWN
            && (before instanceof HtmlBlock || (isText && !interruptsInKramdown(after, at)));
    return inText || inKramdown ? 1 : BlockSpacing.blankLines(ListSpacing.TIGHT, blocks, at);
  }

  /** Lists do where the text is the first block of the item. */
  private static boolean interruptsInKramdown(Block after, int at) {
    return !(after instanceof BlockQuote
        || after instanceof HtmlBlock
        || (at > 1 && BlockForms.isList(after)));
  }

  private static boolean holdsBlankLine(Block any) {
    Block block = any.withoutAttributes();
    if (block instanceof CodeBlock code) {
      return ("\n" + code.literal()).contains("\n\n");
    }
    if (block instanceof HtmlBlock html) {
      return html.literal().contains("\n\n");
    }
    if (block instanceof BulletList list) {
      return holdsBlankLine(list.tight(), list.items());
    }
    if (block instanceof OrderedList list) {
      return holdsBlankLine(list.tight(), list.items());
    }
    if (block instanceof DefinitionList list) {
      return holdsBlankLine(list);
    }
    if (block instanceof FootnoteDefinition footnote) {
      return footnote.blocks().size() > 1 || anyHolds(footnote.blocks());
    }
    return false;
  }

  private static boolean anyHolds(List<Block> blocks) {
    return blocks.stream().anyMatch(FlexmarkTightness::holdsBlankLine);
  }

  private static boolean holdsBlankLine(boolean tight, List<ListItem> items) {
    if (!tight && (items.size() > 1 || items.get(0).blocks().size() > 1)) {
      return true;
    }
    for (ListItem item : items) {
      for (int i = 0; i < item.blocks().size(); i++) {
        if (holdsBlankLine(item.blocks().get(i))
            || (i > 0 && blankLines(item.blocks(), i, Dialect.KRAMDOWN) > 0)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holdsBlankLine(DefinitionList list) {
    if (list.items().size() > 1) {
      return true;
    }
    for (DefinitionItem item : list.items()) {
      for (Definition definition : item.definitions()) {
        if (!definition.tight()
            || definition.blocks().size() > 1
            || anyHolds(definition.blocks())) {
          return true;
        }
      }
    }
    return false;
  }
}
