package io.github.articlemodel.format.mdast;

import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Line ends in texts: to mdast, those are soft line breaks. */
final class LineFeeds {

  private LineFeeds() {}

  static boolean isIn(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /** Returns the lines of a text with a soft break between them. */
  static List<Inline> split(String text) {
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
