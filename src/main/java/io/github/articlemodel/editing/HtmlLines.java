package io.github.articlemodel.editing;

import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the characters of raw HTML stand in the record that holds it: each of its lines is the end
 * of one in the source, without the marks of quotes and lists before it.
 */
final class HtmlLines {

  private final SourceSpan span;
  private final String literal;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Integer> literalStarts = new ArrayList<>();

  private HtmlLines(SourceSpan span, String literal) {
    this.span = span;
    this.literal = literal;
  }

  static HtmlLines of(String text, Node html) {
    SourceSpan span = html.span().orElseThrow();
    HtmlLines lines = new HtmlLines(span, literal(html));
    int at = span.start();
    while (at <= span.end()) {
      lines.starts.add(at);
      while (at < span.end() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
      lines.ends.add(at);
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    int start = 0;
    while (start >= 0) {
      lines.literalStarts.add(start);
      int end = lines.literal.indexOf('\n', start);
      start = end < 0 ? -1 : end + 1;
    }
    return lines;
  }

  static String literal(Node html) {
    return html instanceof HtmlBlock block ? block.literal() : ((HtmlInline) html).literal();
  }

  /** Returns the span in the literal; an empty one at 0 where it can't be told. */
  SourceSpan span(String text, SourceSpan inSource) {
    int start = offset(inSource.start());
    int end = offset(inSource.end());
    boolean agrees =
        start >= 0
            && end >= start
            && span.contains(inSource)
            && literal
                .substring(start, end)
                .equals(text.substring(inSource.start(), inSource.end()));
    return agrees ? new SourceSpan(start, end) : SourceSpan.at(0);
  }

  private int offset(int inSource) {
    int found = Collections.binarySearch(starts, inSource);
    int line = found >= 0 ? found : -found - 2;
    if (line < 0 || line >= literalStarts.size()) {
      return -1;
    }
    int end = line + 1 < literalStarts.size() ? literalStarts.get(line + 1) - 1 : literal.length();
    int offset = end - (ends.get(line) - inSource);
    return offset < literalStarts.get(line) ? -1 : offset;
  }
}
