package io.github.articlemodel.markup;

import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Line ends in texts of other formats, which are soft line breaks of an article.
 *
 * <pre>{@code
 * TextLines.split("a\r\nb"); // Text "a", SoftBreak, Text "b"
 * TextLines.isIn("a b");     // false
 * }</pre>
 */
public final class TextLines {

  private TextLines() {}

  /**
   * {@return whether a text has a line end}
   *
   * @param text any text
   */
  public static boolean isIn(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /**
   * {@return the lines of a text with a soft break between them}
   *
   * @param text any text; LF, CRLF and a lone CR each end a line
   */
  public static List<Inline> split(String text) {
    List<Inline> out = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        out.add(new Text(text.substring(start, at)));
        out.add(new SoftBreak());
        at += text.startsWith("\r\n", at) ? 1 : 0;
        start = at + 1;
      }
    }
    out.add(new Text(text.substring(start)));
    return out;
  }
}
