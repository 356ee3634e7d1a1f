package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** What the records can say, but not the dialects of flexmark. */
final class FlexmarkSayable {

  private static final Paragraph NEXT = Paragraph.of("x");

  private FlexmarkSayable() {}

  static void check(Node node, Dialect dialect) {
    if (node instanceof CodeSpan code && !isCollapsed(code.literal())) {
      throw new IllegalArgumentException(
          dialect + " has no code span with two spaces, or one at an end: " + code.literal());
    }
    if (node instanceof LinkReferenceDefinition definition && definition.label().startsWith("^")) {
      throw new IllegalArgumentException(
          dialect + " reads this as a footnote: [" + definition.label() + "]:");
    }
  }

  private static boolean isCollapsed(String literal) {
    return !literal.startsWith(" ")
        && !literal.endsWith(" ")
        && !literal.contains("  ")
        && literal.indexOf('\t') < 0;
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
