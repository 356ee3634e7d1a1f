package io.github.articlemodel.model;

import java.util.List;

/**
 * Where blank lines must stand between blocks, and where they make a list loose (<a
 * href="https://spec.commonmark.org/0.31.2/#loose">CommonMark 0.31.2, Loose</a>).
 *
 * <pre>{@code
 * BlockSpacing.needsBlankLine(Paragraph.of("a"), Paragraph.of("b"));  // true
 * BlockSpacing.needsBlankLine(Heading.of(2, "a"), Paragraph.of("b")); // false
 * }</pre>
 */
public final class BlockSpacing {

  private BlockSpacing() {}

  /**
   * {@return whether two blocks would be read otherwise without a blank line between them}
   *
   * @param before the first block
   * @param after the one that follows it in the same container
   */
  public static boolean needsBlankLine(Block before, Block after) {
    if (isApart(before) || isApart(after)) {
      return true;
    }
    if (before instanceof Table || (before instanceof HtmlBlock html && !endsItself(html))) {
      return true;
    }
    if (isQuote(before) && isQuote(after)) {
      return true;
    }
    if (isParagraph(before)) {
      return goesOn(after) || !interrupts(after);
    }
    if (before instanceof LinkReferenceDefinition) {
      return isAnyTag(after);
    }
    if (isList(before) && isIndented(after)) {
      return true;
    }
    return isContainer(before) && endsInText(before) && goesOn(after);
  }

  /** Whether it is of a kind that blank lines always set apart. */
  private static boolean isApart(Block block) {
    return block instanceof DefinitionList
        || block instanceof AttributedBlock
        || block instanceof AbbreviationDefinition
        || block instanceof Admonition;
  }

  /** A template tag of its own is a paragraph to Markdown. */
  private static boolean isParagraph(Block block) {
    return block instanceof Paragraph || block instanceof TemplateBlock;
  }

  private static boolean endsItself(HtmlBlock html) {
    return !HtmlBlocks.kind(html.literal()).endsAtBlankLine();
  }

  /** Whether its first line could be one more line of a paragraph. */
  private static boolean goesOn(Block block) {
    return isParagraph(block)
        || block instanceof Table
        || block instanceof LinkReferenceDefinition
        || (block instanceof Heading heading && !Inlines.isOneLine(heading.content()))
        || isAnyTag(block);
  }

  private static boolean isAnyTag(Block block) {
    return block instanceof HtmlBlock html
        && HtmlBlocks.kind(html.literal()) == HtmlBlockKind.ANY_TAG;
  }

  private static boolean interrupts(Block block) {
    if (block instanceof OrderedList list) {
      return list.start() == 1 && hasFirstLine(list.items());
    }
    return !(block instanceof BulletList list) || hasFirstLine(list.items());
  }

  private static boolean hasFirstLine(List<ListItem> items) {
    return !items.get(0).blocks().isEmpty();
  }

  private static boolean isIndented(Block block) {
    return block instanceof HtmlBlock html && html.literal().startsWith(" ");
  }

  private static boolean isList(Block block) {
    return block instanceof BulletList || block instanceof OrderedList;
  }

  private static boolean isQuote(Block block) {
    return block instanceof BlockQuote || block instanceof Alert;
  }

  private static boolean isContainer(Block block) {
    return isList(block) || isQuote(block) || block instanceof FootnoteDefinition;
  }

  private static List<Block> lastBlocks(Block block) {
    if (block instanceof FootnoteDefinition footnote) {
      return footnote.blocks();
    }
    if (block instanceof Alert alert) {
      return alert.blocks();
    }
    if (block instanceof BlockQuote quote) {
      return quote.blocks();
    }
    List<ListItem> items =
        block instanceof BulletList list ? list.items() : ((OrderedList) block).items();
    return items.get(items.size() - 1).blocks();
  }

  private static boolean endsInText(Block block) {
    Block last = block;
    while (isContainer(last)) {
      List<Block> blocks = lastBlocks(last);
      if (blocks.isEmpty()) {
        return false;
      }
      last = blocks.get(blocks.size() - 1);
    }
    return isParagraph(last) || last instanceof LinkReferenceDefinition || last instanceof Table;
  }

  /**
   * {@return how many blank lines stand before a block of a list item: 0 to 2}
   *
   * @param list how the list is spaced
   * @param blocks the blocks of the item
   * @param at which of them, from 1
   */
  public static int blankLines(ListSpacing list, List<Block> blocks, int at) {
    Block before = blocks.get(at - 1);
    if (list != ListSpacing.LOOSE_ALONE) {
      boolean blank = list == ListSpacing.LOOSE || needsBlankLine(before, blocks.get(at));
      return blank ? 1 : 0;
    }
    boolean first = blocks.subList(0, at - 1).stream().noneMatch(BlockSpacing::canLoosen);
    return first && canLoosen(before) && !loosens(before) ? 2 : 1;
  }

  /** How the items of a list stand. */
  public enum ListSpacing {
    /** No blank lines but where blocks need them. */
    TIGHT,
    /** Blank lines between the items, and between the blocks in them. */
    LOOSE,
    /** One item, where blank lines between its blocks alone make the list loose. */
    LOOSE_ALONE;

    /**
     * {@return the spacing of a list}
     *
     * @param tight whether it is tight
     * @param items how many items it has
     */
    public static ListSpacing of(boolean tight, int items) {
      return tight ? TIGHT : items > 1 ? LOOSE : LOOSE_ALONE;
    }
  }

  /**
   * Whether blank lines after it make a list loose: all blocks but HTML that takes them in, and a
   * footnote, which stays open over them, but for a paragraph at its end.
   */
  private static boolean canLoosen(Block block) {
    Block last = block;
    boolean inFootnote = false;
    while (isContainer(last)) {
      inFootnote = last instanceof FootnoteDefinition || (inFootnote && isQuote(last));
      List<Block> blocks = lastBlocks(last);
      if (blocks.isEmpty() || isQuote(last)) {
        return !inFootnote || loosens(block);
      }
      last = blocks.get(blocks.size() - 1);
    }
    boolean takesThemIn = last instanceof HtmlBlock html && !html.ended();
    return !takesThemIn && (!inFootnote || loosens(block));
  }

  /**
   * Returns whether one blank line after a block of an item makes the list loose. It does not after
   * a block that only the blank line ends, such as a heading; two blank lines do.
   */
  private static boolean loosens(Block block) {
    return loosens(block, true);
  }

  private static boolean loosens(Block block, boolean isInItem) {
    Block last = block;
    boolean inItem = isInItem;
    while (isContainer(last)) {
      inItem = isList(last);
      List<Block> blocks = lastBlocks(last);
      if (blocks.isEmpty()) {
        return inItem;
      }
      last = blocks.get(blocks.size() - 1);
    }
    return isParagraph(last)
        || last instanceof LinkReferenceDefinition
        || (last instanceof CodeBlock && inItem);
  }

  /** Returns whether a list is tight, where it can be as asked; else what it can be. */
  static boolean tight(boolean asked, List<ListItem> items) {
    for (ListItem item : items) {
      if (isLoose(item)) {
        return false;
      }
    }
    if (asked) {
      return true;
    }
    List<Block> blocks = items.get(0).blocks();
    return items.size() == 1
        && blocks.stream().limit(Math.max(0, blocks.size() - 1)).noneMatch(BlockSpacing::canLoosen);
  }

  private static boolean isLoose(ListItem item) {
    List<Block> blocks = item.blocks();
    boolean blank = false;
    for (int i = 1; i < blocks.size(); i++) {
      Blank inside = lastBlank(blocks.get(i - 1));
      blank = inside == Blank.NONE ? blank : inside == Blank.LOOSENING;
      if (blankLines(ListSpacing.TIGHT, blocks, i) > 0) {
        blank = loosens(blocks.get(i - 1));
      }
      if (blank) {
        return true;
      }
    }
    return false;
  }

  /** The last blank line that is written within a block. */
  private enum Blank {
    NONE,
    HARMLESS,
    LOOSENING
  }

  private static Blank lastBlank(Block block) {
    if (block instanceof CodeBlock code) {
      return hasBlank("\n" + code.literal()) ? Blank.HARMLESS : Blank.NONE;
    }
    if (block instanceof HtmlBlock html) {
      return hasBlank(html.literal()) ? Blank.HARMLESS : Blank.NONE;
    }
    if (block instanceof BulletList list) {
      return lastBlank(list.items(), list.tight());
    }
    if (block instanceof FootnoteDefinition footnote) {
      return lastBlankOf(footnote.blocks());
    }
    return block instanceof OrderedList list ? lastBlank(list.items(), list.tight()) : Blank.NONE;
  }

  /** The last blank line in a footnote, whose blocks have one between them. */
  private static Blank lastBlankOf(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Blank inside = lastBlank(blocks.get(i));
      if (inside != Blank.NONE) {
        return inside;
      }
      if (i > 0 && !areDefinitions(blocks.get(i - 1), blocks.get(i))) {
        return loosens(blocks.get(i - 1), false) ? Blank.LOOSENING : Blank.HARMLESS;
      }
    }
    return Blank.NONE;
  }

  private static boolean areDefinitions(Block first, Block second) {
    return first instanceof LinkReferenceDefinition && second instanceof LinkReferenceDefinition;
  }

  private static boolean hasBlank(String lines) {
    return lines.contains("\n\n");
  }

  private static Blank lastBlank(List<ListItem> items, boolean tight) {
    ListSpacing spacing = ListSpacing.of(tight, items.size());
    for (int i = items.size() - 1; i >= 0; i--) {
      List<Block> blocks = items.get(i).blocks();
      for (int j = blocks.size() - 1; j >= 0; j--) {
        Blank inside = lastBlank(blocks.get(j));
        int lines = j == 0 || inside != Blank.NONE ? 0 : blankLines(spacing, blocks, j);
        if (inside != Blank.NONE || lines > 0) {
          return lines == 0 ? inside : lines > 1 ? Blank.LOOSENING : after(blocks.subList(0, j));
        }
      }
      if (i > 0 && !tight) {
        return after(items.get(i - 1).blocks());
      }
    }
    return Blank.NONE;
  }

  private static Blank after(List<Block> blocks) {
    return blocks.isEmpty() || loosens(blocks.get(blocks.size() - 1))
        ? Blank.LOOSENING
        : Blank.HARMLESS;
  }
}
