package io.github.articlemodel.editing;

import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of raw HTML or of a template tag stand in the record that holds it: each of
 * its lines is the end of one in the source, without the marks of quotes and lists before it.
 */
final class LiteralLines {

  private final SourceSpan span;
  private final String literal;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Integer> literalStarts = new ArrayList<>();

  /** Of each line of the literal, how many characters at its end are those of the source. */
  private final List<Integer> alike = new ArrayList<>();

  private LiteralLines(SourceSpan span, String literal) {
    this.span = span;
    this.literal = literal;
  }

  static LiteralLines of(String text, Node html) {
    SourceSpan span = html.span().orElseThrow();
    LiteralLines lines = new LiteralLines(span, literal(html));
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
    for (int line = 0; line < Math.min(lines.starts.size(), lines.literalStarts.size()); line++) {
      lines.alike.add(lines.alike(text, line));
    }
    return lines;
  }

  private int alike(String text, int line) {
    int end = ends.get(line);
    int literalEnd = literalEnd(line);
    int most = Math.min(end - starts.get(line), literalEnd - literalStarts.get(line));
    int length = 0;
    while (length < most
        && text.charAt(end - length - 1) == literal.charAt(literalEnd - length - 1)) {
      length++;
    }
    return length;
  }

  private int literalEnd(int line) {
    return line + 1 < literalStarts.size() ? literalStarts.get(line + 1) - 1 : literal.length();
  }

  static String literal(Node raw) {
    return raw instanceof HtmlBlock block
        ? block.literal()
        : raw instanceof HtmlInline inline ? inline.literal() : ((TemplateTag) raw).literal();
  }

  /** Returns the span in the literal; null where it can't be told. */
  @Nullable SourceSpan span(SourceSpan inSource) {
    int start = offset(inSource.start());
    int end = offset(inSource.end());
    return start >= 0 && end >= start && span.contains(inSource)
        ? new SourceSpan(start, end)
        : null;
  }

  private int offset(int inSource) {
    int found = Collections.binarySearch(starts, inSource);
    int line = found >= 0 ? found : -found - 2;
    if (line < 0 || line >= alike.size()) {
      return -1;
    }
    int rest = ends.get(line) - inSource;
    return rest >= 0 && rest <= alike.get(line) ? literalEnd(line) - rest : -1;
  }
}
