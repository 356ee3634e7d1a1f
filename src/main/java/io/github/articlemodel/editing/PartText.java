package io.github.articlemodel.editing;

import io.github.articlemodel.markdown.MarkdownWriter;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the parts of links and blocks as the canonical writer does, for the place where they
 * stand. What it gives is cut out of the smallest body that holds the part.
 */
final class PartText {

  /** What the lines of the block around a part are subject to. */
  enum Place {
    PARAGRAPH,
    /** A line of its own, such as that of a heading. */
    LINE,
    CELL
  }

  private final MarkdownWriter writer;

  PartText(MarkdownWriter writer) {
    this.writer = writer;
  }

  /**
   * Returns what stands in the parentheses of an inline link.
   *
   * @throws IllegalArgumentException if the dialect can't say it
   */
  String tail(String destination, @Nullable String title, Place place) {
    String line = line(new Link(List.of(new Text("x")), destination, title, null), place);
    return line.substring("[x](".length(), line.length() - 1);
  }

  /** Returns a title in its quotes. */
  String title(String title, Place place) {
    return tail("x", title, place).substring("x ".length());
  }

  /**
   * Returns what stands in the brackets of a link or an image, lines joined by LF.
   *
   * @param isInLink whether it is an image that stands in a link
   * @throws IllegalArgumentException if the dialect can't say it
   */
  String brackets(List<Inline> content, boolean isImage, boolean isInLink, Place place) {
    Inline inner =
        isImage ? new Image(content, "x", null, null) : new Link(content, "x", null, null);
    Inline outer = isInLink ? new Link(List.of(inner), "x", null, null) : inner;
    String line = line(outer, place);
    int before = (isInLink ? 1 : 0) + (isImage ? 2 : 1);
    int after = "](x)".length() * (isInLink ? 2 : 1);
    return line.substring(before, line.length() - after);
  }

  /**
   * Returns the content of a heading after its marks.
   *
   * @throws IllegalArgumentException if the dialect can't say it
   */
  String heading(List<Inline> content) {
    return written(new Heading(1, content)).substring(1).strip();
  }

  /** Returns blocks, lines joined by LF. */
  String blocks(List<Block> blocks) {
    String text = writer.write(blocks);
    return text.substring(0, text.length() - 1);
  }

  /** Returns an inline that neither begins nor ends with text. */
  private String line(Inline inline, Place place) {
    List<Inline> content = List.of(inline);
    return switch (place) {
      case PARAGRAPH -> written(new Paragraph(content));
      case LINE -> written(new Heading(1, content)).substring("# ".length());
      case CELL -> {
        TableRow row = new TableRow(List.of(new TableCell(content)));
        String table = written(new Table(List.of(Alignment.NONE), row, List.of()));
        yield table.substring("| ".length(), table.indexOf('\n') - " |".length());
      }
    };
  }

  /** Returns the text of a block without its last line end. */
  private String written(Block block) {
    return blocks(List.of(block));
  }

  /** Returns a text with a character reference for each character that could be a mark. */
  static String references(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c > ' '
                  && (c >= 0xA0 || Character.isLetterOrDigit(c) || "/.,-".indexOf(c) >= 0)
                  && c != 0x2028
                  && c != 0x2029
                  && c != 0xFEFF) {
                out.appendCodePoint(c);
              } else {
                out.append("&#").append(c).append(';');
              }
            });
    return out.toString();
  }
}
