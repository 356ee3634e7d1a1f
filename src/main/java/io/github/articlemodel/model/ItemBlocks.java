package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.List;

/** What can stand in a list item. */
final class ItemBlocks {

  private ItemBlocks() {}

  /** Returns immutable blocks as they can stand in an item: the same list where they can. */
  static List<Block> normalize(TaskState task, List<Block> blocks) {
    if (task != TaskState.NONE && !startsWithText(blocks)) {
      throw new IllegalArgumentException("a task needs a paragraph that starts with text");
    }
    List<Block> out = null;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block normal = withEmptyBlankLines(block);
      normal = i == 0 ? withoutIndent(task, normal) : normal;
      if (normal != block) {
        out = out == null ? new ArrayList<>(blocks) : out;
        out.set(i, normal);
      }
    }
    return out == null ? blocks : List.copyOf(out);
  }

  private static boolean startsWithText(List<Block> blocks) {
    return !blocks.isEmpty()
        && (blocks.get(0) instanceof Paragraph || blocks.get(0) instanceof TemplateBlock);
  }

  private static Block withoutIndent(TaskState task, Block block) {
    if (block instanceof HtmlBlock html && html.literal().startsWith(" ")) {
      return new HtmlBlock(html.literal().stripLeading(), html.written());
    }
    return task != TaskState.NONE
            && block instanceof Paragraph paragraph
            && paragraph.content().get(0) instanceof Text text
            && HtmlTag.isSpace(text.value().charAt(0))
        ? withoutSpace(paragraph, text)
        : block;
  }

  private static Paragraph withoutSpace(Paragraph paragraph, Text text) {
    int start = 0;
    while (start < text.value().length() && HtmlTag.isSpace(text.value().charAt(start))) {
      start++;
    }
    List<Inline> content = new ArrayList<>(paragraph.content());
    content.set(0, new Text(text.value().substring(start), text.written()));
    return new Paragraph(content, paragraph.written());
  }

  private static Block withEmptyBlankLines(Block block) {
    if (block instanceof CodeBlock code) {
      String literal = Literals.withEmptyBlankLines(code.literal());
      return literal.equals(code.literal())
          ? code
          : new CodeBlock(code.info(), literal, code.written());
    }
    if (block instanceof HtmlBlock html) {
      String literal = Literals.withEmptyBlankLines(html.literal());
      return literal.equals(html.literal()) ? html : new HtmlBlock(literal, html.written());
    }
    return block;
  }
}
