package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line that was meant as the closing fence where none is: it follows lines of fields
 * alone, and is indented, or of another number of signs, of other signs, or of typographic dashes.
 */
final class OddFence {

  private static final String SIGNS = "-+;~=*_.\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  private final String text;
  private final FrontMatterFormat format;

  private OddFence(String text, FrontMatterFormat format) {
    this.text = text;
    this.format = format;
  }

  /**
   * Returns what is to be said at that line, with a fix; null where there is none.
   *
   * @param start where the fields start
   * @param unclosed what is to be said of the fence that is not closed
   */
  static @Nullable Diagnostic explain(
      SourceText source, FrontMatterFormat format, String fence, int start, Diagnostic unclosed) {
    SourceSpan line = new OddFence(source.text(), format).find(start);
    if (line == null) {
      return null;
    }
    String found = source.slice(line).strip();
    String why = found.equals(fence) ? "is indented" : "is no fence, expected " + fence;
    String advice = "write " + fence + " alone on this line";
    return source
        .diagnostic(
            unclosed.severity(),
            unclosed.code(),
            line,
            "the line " + found + " " + why + ", so that of line 1 is never closed and all is body",
            advice)
        .with(new Fix(advice, List.of(new TextEdit(line, fence))));
  }

  private @Nullable SourceSpan find(int start) {
    int line = start;
    while (line < text.length()) {
      int end = Lines.end(text, line, text.length());
      int first = Lines.skipBlanks(text, line, end);
      if (isOdd(first, Lines.trimEnd(text, first, end))) {
        return new SourceSpan(line, end);
      }
      if (first < end && first == line && !isField(line, end)) {
        return null;
      }
      line = Lines.next(text, end, text.length());
    }
    return null;
  }

  /** Returns whether a text is of one sign or of dashes: two at least, or one long dash. */
  private boolean isOdd(int from, int to) {
    if (from == to || SIGNS.indexOf(text.charAt(from)) < 0) {
      return false;
    }
    for (int at = from; at < to; at++) {
      boolean dash = text.charAt(at) >= '\u2010';
      if (text.charAt(at) != text.charAt(from) && !dash) {
        return false;
      }
    }
    return to - from > 1 || text.charAt(from) >= '\u2010';
  }

  private boolean isField(int line, int end) {
    char first = text.charAt(line);
    return switch (format) {
      case YAML ->
          first == '#'
              || (first == '-' && line + 1 < end && Lines.isBlank(text.charAt(line + 1)))
              || Lines.keyColon(text, line, end) >= 0;
      case TOML -> "#[]".indexOf(first) >= 0 || text.substring(line, end).indexOf('=') > 0;
      case JSON -> "\"{}[],/".indexOf(first) >= 0;
    };
  }
}
