package io.github.articlemodel.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;

/**
 * Code, and where the info string and the lines of a block stand. The engine's own way to make line
 * ends LF takes two CR for one; the records do it.
 */
final class FlexmarkCode {

  private FlexmarkCode() {}

  /**
   * Returns the code of a span, whose spaces count as in CommonMark 0.31.2; the engine would join
   * them.
   */
  static String span(String lines) {
    StringBuilder literal = new StringBuilder(lines.length());
    boolean lineStart = false;
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c == '\n' || c == '\r') {
        boolean pair = c == '\n' && i > 0 && lines.charAt(i - 1) == '\r';
        literal.append(pair ? "" : " ");
        lineStart = true;
      } else if (!lineStart || !Spans.isBlank(c)) {
        literal.append(c);
        lineStart = false;
      }
    }
    int last = literal.length() - 1;
    boolean padded =
        last > 0
            && literal.charAt(0) == ' '
            && literal.charAt(last) == ' '
            && literal.chars().anyMatch(c -> c != ' ');
    return padded ? literal.substring(1, last) : literal.toString();
  }

  static CodeBlock indented(IndentedCodeBlock code, String text, FlexmarkSpans spans) {
    BasedSequence lines = code.getContentChars();
    int start = spans.start(lines);
    int end = withoutLineEnds(text, start, spans.end(lines));
    Written written = Spans.at(start, end).with(Part.CONTENT, new SourceSpan(start, end));
    return new CodeBlock("", withoutBlankEnd(lines.toString()), written);
  }

  static CodeBlock fenced(FencedCodeBlock code, String text, FlexmarkSpans spans) {
    int start = spans.start(code.getOpeningFence());
    boolean closed = code.getClosingFence().isNotNull();
    BasedSequence lines = code.getContentChars();
    int end =
        closed ? spans.end(code.getClosingFence()) : Math.max(start, spans.end(code.getChars()));
    if (!closed && lines.isNotNull()) {
      end = Math.max(end, spans.end(lines));
    }
    Written written = Spans.at(start, closed ? end : withoutLineEnds(text, start, end));
    BasedSequence info = code.getInfo();
    if (!info.isBlank()) {
      written = CodeParts.withInfo(written, text, spans.start(info), spans.end(info));
    }
    if (lines.isNotNull() && !lines.isEmpty()) {
      int from = spans.start(lines);
      int to = closed ? spans.end(lines) : withoutLineEnds(text, from, spans.end(lines));
      if (from < to) {
        written = written.with(Part.CONTENT, new SourceSpan(from, to));
      }
    }
    return new CodeBlock(info.unescape(), lines.toString(), written);
  }

  /** Returns the lines without the blank ones at their end. */
  private static String withoutBlankEnd(String lines) {
    int end = lines.length();
    int at = end;
    while (at > 0 && FlexmarkSpans.isSpace(lines.charAt(at - 1))) {
      at--;
      end = lines.charAt(at) == '\n' || lines.charAt(at) == '\r' ? at : end;
    }
    return lines.substring(0, end);
  }

  private static int withoutLineEnds(String text, int start, int end) {
    int at = end;
    while (at > start && (text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r')) {
      at--;
    }
    return at;
  }
}
