package io.github.articlemodel.model;

import java.util.List;

/**
 * Which HTML can't stand as it is in <a
 * href="https://spec.commonmark.org/0.31.2/#html-blocks">CommonMark 0.31.2</a>. Other dialects draw
 * the border between blocks and inlines elsewhere: kramdown lets a block of HTML reach to its end
 * tag, over blank lines, and takes a line of one {@code <img>} for a paragraph.
 *
 * <pre>{@code
 * CommonMarkHtml.check(new HtmlBlock("<div>\na\n</div>"));                      // returns
 * CommonMarkHtml.check(new Paragraph(List.of(new HtmlInline("<img src='a'>")))); // throws
 * }</pre>
 */
public final class CommonMarkHtml {

  private CommonMarkHtml() {}

  /**
   * Checks a block, but not the blocks in it.
   *
   * @param block any block
   * @throws IllegalArgumentException if it is a paragraph, or a heading of several lines, that
   *     starts with HTML that would start an HTML block; or an HTML block whose first line starts
   *     none, or that would end before its last line: at a blank line, or for a comment and the
   *     like at the first line that holds its end marker
   */
  public static void check(Block block) {
    if (block instanceof Paragraph paragraph) {
      checkStart(paragraph.content());
    } else if (block instanceof Heading heading
        && !heading.content().isEmpty()
        && heading.content().get(0) instanceof HtmlInline
        && !Inlines.isOneLine(heading.content())) {
      checkStart(heading.content());
    } else if (block instanceof HtmlBlock html) {
      HtmlBlocks.check(html.literal());
    }
  }

  /**
   * {@return the length of the lines that are one HTML block, without the line end after them; 0
   * where the first line starts none}
   *
   * @param lines lines that are divided by LF
   */
  public static int blockLength(String lines) {
    return HtmlBlocks.length(lines);
  }

  private static void checkStart(List<Inline> content) {
    if (content.get(0) instanceof HtmlInline html) {
      int end = html.literal().indexOf('\n');
      // a hard break is a backslash after it, so that it is not alone on its line
      boolean wholeLine = end < 0 && (content.size() == 1 || content.get(1) instanceof SoftBreak);
      String line = end < 0 ? html.literal() : html.literal().substring(0, end);
      HtmlBlockKind kind = HtmlBlockKind.of(wholeLine || end >= 0 ? line : line + "x");
      if (kind != null) {
        throw new IllegalArgumentException(
            "a paragraph can't start so, it would be an HTML block: " + line);
      }
    }
  }
}
