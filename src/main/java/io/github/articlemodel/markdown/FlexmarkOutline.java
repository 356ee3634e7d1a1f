package io.github.articlemodel.markdown;

import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/**
 * Whether blocks are read as they were meant, but for the form of links. What the engine reads
 * otherwise than CommonMark has too many causes to list them.
 */
final class FlexmarkOutline {

  private final References references;

  private FlexmarkOutline(References references) {
    this.references = references;
  }

  static void check(List<Block> blocks, String text, Dialect dialect) {
    FlexmarkOutline outline = new FlexmarkOutline(References.in(blocks));
    MarkdownReader reader = MarkdownReader.of(dialect, MarkdownReader.HIGHEST_MAX_NESTING);
    List<Block> read = reader.read(SourceText.of(text)).blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (i >= read.size() || !outline.isAlike(blocks.get(i), read.get(i))) {
        throw new IllegalArgumentException(
            dialect
                + " would read block "
                + (i + 1)
                + " of the body otherwise, as it has no such "
                + blocks.get(i).withoutAttributes().getClass().getSimpleName());
      }
    }
    if (read.size() > blocks.size()) {
      throw new IllegalArgumentException(dialect + " would read more blocks than these");
    }
  }

  private boolean isAlike(Node asked, Node read) {
    if (asked.getClass() != read.getClass() || !own(asked).equals(own(read))) {
      return false;
    }
    if (isLeaf(asked)) {
      return asked.equals(read);
    }
    List<? extends Node> before = asked.children();
    List<? extends Node> after = read.children();
    if (isText(before) && isText(after)) {
      return InlineSense.of(before, references).equals(InlineSense.of(after, references));
    }
    if (before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!isAlike(before.get(i), after.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLeaf(Node node) {
    return node instanceof CodeBlock
        || node instanceof HtmlBlock
        || node instanceof LinkReferenceDefinition
        || node instanceof AbbreviationDefinition;
  }

  /** Returns what a node says beside what stands in it. */
  private static List<Object> own(Node node) {
    if (node instanceof BulletList list) {
      return List.of(list.tight());
    }
    if (node instanceof OrderedList list) {
      return List.of(list.tight(), list.start());
    }
    if (node instanceof ListItem item) {
      return List.of(item.task());
    }
    if (node instanceof Definition definition) {
      return List.of(definition.tight());
    }
    if (node instanceof Heading heading) {
      return List.of(heading.level());
    }
    if (node instanceof FootnoteDefinition footnote) {
      return List.of(footnote.label());
    }
    if (node instanceof Table table) {
      return List.of(table.alignments());
    }
    if (node instanceof Alert alert) {
      return List.of(alert.kind());
    }
    if (node instanceof Admonition admonition) {
      return List.of(admonition.kind(), admonition.folding(), "" + admonition.title());
    }
    return node instanceof AttributedBlock block ? List.of(block.attributes()) : List.of();
  }

  private static boolean isText(List<? extends Node> nodes) {
    return nodes.isEmpty() || nodes.get(0) instanceof Inline;
  }
}
