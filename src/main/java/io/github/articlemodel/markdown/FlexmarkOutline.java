package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether blocks are read as the same kinds of blocks in each other. Which lists, quotes and
 * footnotes the engine reads otherwise than CommonMark has too many causes to list them.
 */
final class FlexmarkOutline {

  private FlexmarkOutline() {}

  static void check(List<Block> blocks, String text, Dialect dialect) {
    MarkdownReader reader = MarkdownReader.of(dialect, MarkdownReader.HIGHEST_MAX_NESTING);
    List<Block> read = reader.read(SourceText.of(text)).blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (i >= read.size() || !isAlike(blocks.get(i), read.get(i))) {
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

  private static boolean isAlike(Node asked, Node read) {
    if (asked.getClass() != read.getClass() || isTight(asked) != isTight(read)) {
      return false;
    }
    if (asked instanceof CodeBlock || asked instanceof HtmlBlock) {
      return asked.equals(read);
    }
    if (asked instanceof AttributedBlock block
        && !block.attributes().equals(((AttributedBlock) read).attributes())) {
      return false;
    }
    List<? extends Node> before = asked.children();
    List<? extends Node> after = read.children();
    if (isText(before) && isText(after)) {
      return marks(asked).equals(marks(read));
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

  /** A strikethrough in another is read in few places, and so are some abbreviations. */
  private static List<String> marks(Node node) {
    List<String> marks = new ArrayList<>();
    for (Node inline : node.walk()) {
      if (inline instanceof Strikethrough struck) {
        marks.add("~" + Inline.plainText(struck.content()));
      } else if (inline instanceof Abbreviation abbreviation) {
        marks.add(abbreviation.text() + "=" + abbreviation.expansion());
      }
    }
    return marks;
  }

  private static boolean isText(List<? extends Node> nodes) {
    return nodes.isEmpty() || nodes.get(0) instanceof Inline;
  }

  private static boolean isTight(Node node) {
    return (node instanceof BulletList list && list.tight())
        || (node instanceof OrderedList ordered && ordered.tight());
  }
}
