package io.github.articlemodel.markdown;

import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;

/** Code blocks, and where their info string and their lines stand. */
final class CodeParts {

  private CodeParts() {}

  static CodeBlock indented(IndentedCodeBlock code, Spans spans) {
    int start = spans.start(code);
    int end = spans.lastLineEnd(code);
    Written written = Spans.at(start, end);
    if (start >= 0) {
      written = written.with(Part.CONTENT, new SourceSpan(start, end));
    }
    return new CodeBlock("", code.getLiteral(), written);
  }

  static CodeBlock fenced(FencedCodeBlock code, String text, Spans spans) {
    boolean closed = code.getClosingFenceLength() != null;
    int start = spans.blockStart(code);
    int end = closed ? spans.blockEnd(code) : spans.end(code);
    Written written = Spans.at(start, end);
    int lineEnd = lineEnd(text, start, end);
    int fenceEnd = start + code.getOpeningFenceLength();
    written = withInfo(written, text, fenceEnd, lineEnd);
    int contentStart = afterLineEnd(text, lineEnd, end);
    int contentEnd = closed ? lineStart(text, end, contentStart) : end;
    if (!code.getLiteral().isEmpty() && contentStart < contentEnd) {
      written = written.with(Part.CONTENT, new SourceSpan(contentStart, contentEnd));
    }
    return new CodeBlock(code.getInfo(), code.getLiteral(), written);
  }

  /** Adds the place of an info string, white space around it left out as the record does. */
  static Written withInfo(Written written, String text, int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? written.with(Part.INFO, new SourceSpan(start, end)) : written;
  }

  static int lineEnd(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  static int afterLineEnd(String text, int lineEnd, int to) {
    if (lineEnd >= to) {
      return to;
    }
    boolean pair = text.charAt(lineEnd) == '\r' && text.startsWith("\n", lineEnd + 1);
    return Math.min(lineEnd + (pair ? 2 : 1), to);
  }

  private static int lineStart(String text, int from, int floor) {
    int at = from;
    while (at > floor && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }
}
