package io.github.articlemodel.markdown;

import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Flanking;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records can say, but not the dialects of flexmark. */
final class FlexmarkSayable {

  private static final Paragraph NEXT = Paragraph.of("x");

  private FlexmarkSayable() {}

  static void check(Node node, Dialect dialect) {
    Attributes attributes = attributes(node);
    if (attributes != null && !AttributeList.isSayable(attributes)) {
      throw new IllegalArgumentException("no list of attributes can say these: " + attributes);
    }
    if (dialect == Dialect.EXTENDED && node instanceof Image image) {
      checkImage(image);
    }
    if (node instanceof TableCell cell) {
      checkCell(cell, dialect);
    }
    checkTightness(node, dialect);
    if (dialect == Dialect.EXTENDED && node instanceof Strikethrough struck) {
      checkStruck(struck.content());
    }
    if (node instanceof AttributedBlock attributed && attributed.block() instanceof HtmlBlock) {
      throw new IllegalArgumentException(dialect + " has no HTML block with attributes");
    }
  }

  /** Refuses tight lists that would be loose. */
  private static void checkTightness(Node node, Dialect dialect) {
    if (dialect == Dialect.EXTENDED && !FlexmarkTightness.isSayable(node)) {
      throw new IllegalArgumentException(
          "EXTENDED has no tight list with a block after HTML that a blank line ends, or after an"
              + " empty footnote");
    }
  }

  /** Refuses what starts and ends with brackets in the brackets of an image. */
  private static void checkImage(Image image) {
    List<Inline> description = image.description();
    if (!description.isEmpty()
        && description.get(0) instanceof FootnoteReference
        && description.get(description.size() - 1) instanceof FootnoteReference) {
      throw new IllegalArgumentException("EXTENDED reads a wiki link in: ![[^ … ]]");
    }
  }

  /** Refuses a strikethrough in another whose marks would end that one. */
  private static void checkStruck(List<Inline> content) {
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof Strikethrough inner
          && !(isApart(i > 0 ? content.get(i - 1) : null, true, inner.content())
              && isApart(
                  i + 1 < content.size() ? content.get(i + 1) : null, false, inner.content()))) {
        throw new IllegalArgumentException(
            "EXTENDED has no strikethrough in another without a letter at its edges");
      }
      if (inline instanceof Emphasis emphasis) {
        checkStruck(emphasis.content());
      } else if (inline instanceof Strong strong) {
        checkStruck(strong.content());
      }
    }
  }

  /** Whether the marks beside an inline can only open, or only close. */
  private static boolean isApart(@Nullable Inline beside, boolean before, List<Inline> content) {
    Inline edge = content.get(before ? 0 : content.size() - 1);
    if (edge instanceof Text text) {
      int c =
          before
              ? text.value().codePointAt(0)
              : text.value().codePointBefore(text.value().length());
      if (Flanking.isWord(c)) {
        return true;
      }
    }
    return beside instanceof SoftBreak
        || beside instanceof HardBreak
        || (beside instanceof Text text
            && (before ? text.value().endsWith(" ") : text.value().startsWith(" ")));
  }

  private static void checkCell(TableCell cell, Dialect dialect) {
    for (FootnoteReference note : cell.find(FootnoteReference.class)) {
      if (note.label().indexOf('|') >= 0) {
        throw new IllegalArgumentException(
            dialect + " has no footnote with a pipe in its label in a table: " + note.label());
      }
    }
  }

  private static @Nullable Attributes attributes(Node node) {
    if (node instanceof AttributedBlock block) {
      return block.attributes();
    }
    return node instanceof AttributedInline inline ? inline.attributes() : null;
  }

  /** Checks what stands in one container, or in the body. */
  static void checkOrder(List<? extends Node> nodes, Dialect dialect) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof HtmlBlock html && !isBlock(html, i + 1 < nodes.size(), dialect)) {
        throw new IllegalArgumentException(
            dialect + " has no HTML block of these lines: " + html.literal());
      }
    }
  }

  /** Returns whether the lines read as one block, with another after them where one follows. */
  private static boolean isBlock(HtmlBlock html, boolean followed, Dialect dialect) {
    String text = html.literal() + (followed ? "\n\nx\n" : "\n");
    List<Block> read = MarkdownReader.of(dialect).read(SourceText.of(text)).blocks();
    return read.equals(followed ? List.of(html, NEXT) : List.of(html));
  }
}
