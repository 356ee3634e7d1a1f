package io.github.articlemodel.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;

/**
 * Where the engine's nodes stand in the whole source. The engine counts from the start of the body,
 * and lets a block take the line ends and blanks around it along.
 */
final class FlexmarkSpans {

  private final String text;
  private final int base;

  FlexmarkSpans(String text, int base) {
    this.text = text;
    this.base = base;
  }

  int start(BasedSequence chars) {
    return base + chars.getStartOffset();
  }

  int end(BasedSequence chars) {
    return base + chars.getEndOffset();
  }

  /** Returns the first offset of a block, blanks before it left out. */
  int blockStart(Node node) {
    int end = end(node.getChars());
    int at = start(node.getChars());
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the offset after a block, white space at its end left out. */
  int blockEnd(Node node) {
    return trimmedEnd(start(node.getChars()), end(node.getChars()));
  }

  int trimmedEnd(int start, int end) {
    int at = end;
    while (at > start && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  Written block(Node node) {
    int start = blockStart(node);
    return Spans.at(start, Math.max(start, blockEnd(node)));
  }

  /** Returns the place of a node; its end is at least that of what is in it. */
  Written container(Node node, List<? extends io.github.articlemodel.model.Node> children) {
    int start = blockStart(node);
    int end = Math.max(start, blockEnd(node));
    if (!children.isEmpty()) {
      end = Math.max(end, children.get(children.size() - 1).span().map(SourceSpan::end).orElse(0));
      start = Math.min(start, children.get(0).span().map(SourceSpan::start).orElse(start));
    }
    return Spans.at(start, end);
  }

  Written inline(Node node) {
    return Spans.at(start(node.getChars()), end(node.getChars()));
  }

  /** Adds the place of a part that was written. */
  Written with(Written written, Part part, BasedSequence chars) {
    return chars.isNull() ? written : written.with(part, new SourceSpan(start(chars), end(chars)));
  }

  /** Adds the place of a part between two marks. */
  Written between(Written written, Part part, BasedSequence open, BasedSequence close) {
    if (open.isNull() || close.isNull()) {
      return written;
    }
    int inside = end(open);
    int after = start(close);
    return written.with(part, new SourceSpan(inside, after));
  }

  /** Returns whether a character at the edge of a block is no part of it; others are text. */
  static boolean isSpace(char c) {
    return Spans.isBlank(c) || c == '\n' || c == '\r';
  }
}
