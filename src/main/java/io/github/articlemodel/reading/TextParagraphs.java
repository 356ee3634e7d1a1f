package io.github.articlemodel.reading;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text as paragraphs. Nothing in it is taken for a mark. Pure functions, safe for
 * threads; the time grows linearly with the text.
 *
 * <pre>{@code
 * TextParagraphs.of("Rain *fell*.\n\nAt noon\nit stopped.");
 * // Paragraph "Rain *fell*.", Paragraph "At noon", HardBreak, "it stopped."
 * }</pre>
 *
 * <ul>
 *   <li>Empty lines stand between paragraphs; any other line end is a hard break, as {@link
 *       PlainText} writes it.
 *   <li>White space at the ends of a line is left out.
 * </ul>
 */
public final class TextParagraphs {

  private TextParagraphs() {}

  /**
   * {@return the paragraphs of a text; none of one without anything but white space}
   *
   * @param text the text; LF, CRLF and CR end a line
   */
  public static List<Block> of(String text) {
    List<Block> paragraphs = new ArrayList<>();
    List<Inline> content = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        end(content, paragraphs);
        continue;
      }
      if (!content.isEmpty()) {
        content.add(new HardBreak());
      }
      content.add(new Text(stripped));
    }
    end(content, paragraphs);
    return List.copyOf(paragraphs);
  }

  private static void end(List<Inline> content, List<Block> paragraphs) {
    if (!content.isEmpty()) {
      paragraphs.add(new Paragraph(content));
      content.clear();
    }
  }
}
