package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Written;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where the engine's nodes stand in the whole source. The engine counts from the start of the body,
 * lets a block begin with its indentation, and forgets the backslashes of {@code \|} in a table.
 */
final class Spans {

  private final String text;
  private final int base;

  /** For a cell with escaped pipes: how far each of its characters is off, from cellStart on. */
  private int[] shifts = NONE;

  private int cellStart;

  private static final int[] NONE = {};

  Spans(String text, int base) {
    this.text = text;
    this.base = base;
  }

  /** Returns the offset in the whole text of an offset of the engine. */
  int map(int engineOffset) {
    if (shifts.length > 0) {
      int index = engineOffset - cellStart;
      if (index >= 0) {
        return base + engineOffset + shifts[Math.min(index, shifts.length - 1)];
      }
    }
    return base + engineOffset;
  }

  /** From now on maps offsets in a cell of a table, until {@link #leaveCell()}. */
  void enterCell(SourceSpan cell) {
    int start = base + cell.getInputIndex();
    int end = start + cell.getLength();
    int pipe = start;
    while (pipe + 1 < end && (text.charAt(pipe) != '\\' || text.charAt(pipe + 1) != '|')) {
      pipe++;
    }
    if (pipe + 1 >= end) {
      return;
    }
    int[] found = new int[cell.getLength() + 1];
    int index = 0;
    int shift = 0;
    for (int i = start; i < end; i++) {
      found[index++] = shift;
      if (text.charAt(i) == '\\' && i + 1 < end && text.charAt(i + 1) == '|') {
        shift++;
        i++;
      }
    }
    while (index < found.length) {
      found[index++] = shift;
    }
    shifts = found;
    cellStart = cell.getInputIndex();
  }

  void leaveCell() {
    shifts = NONE;
  }

  static Written at(int start, int end) {
    return start < 0
        ? Written.nowhere()
        : Written.at(new io.github.articlemodel.source.SourceSpan(start, Math.max(start, end)));
  }

  /** Returns the first offset of a node, or -1. */
  int start(Node node) {
    return start(node.getSourceSpans());
  }

  /** Returns the first offset of spans, or -1. */
  int start(List<SourceSpan> spans) {
    return spans.isEmpty() ? -1 : map(spans.get(0).getInputIndex());
  }

  /** Returns the offset after a node, or -1. */
  int end(Node node) {
    return end(node.getSourceSpans());
  }

  /** Returns the offset after spans, or -1. */
  int end(List<SourceSpan> spans) {
    return spans.isEmpty() ? -1 : end(spans.get(spans.size() - 1));
  }

  private int end(SourceSpan span) {
    return map(span.getInputIndex() + span.getLength());
  }

  /** Returns the first offset of a block, its indentation left out. */
  int blockStart(Node node) {
    int start = start(node);
    return start < 0 ? start : skipBlanks(start, text.length());
  }

  /** Returns the offset after the last line of a block that is not blank, trailing blanks kept. */
  int lastLineEnd(Node node) {
    return lastLineEnd(node.getSourceSpans());
  }

  private int lastLineEnd(List<SourceSpan> spans) {
    for (int i = spans.size() - 1; i >= 0; i--) {
      int start = map(spans.get(i).getInputIndex());
      int end = end(spans.get(i));
      if (i == 0 || skipBlanks(start, end) < end) {
        return end;
      }
    }
    return -1;
  }

  /** Returns the offset after a block, blank lines and blanks at its end left out. */
  int blockEnd(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int end = lastLineEnd(spans);
    int start = Math.max(start(spans), 0);
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Returns the offset after a quote, list or item; code and HTML at its end keep their blanks. */
  int containerEnd(Node node) {
    int end = blockEnd(node);
    Node last = node.getLastChild();
    while (isContainer(last)) {
      last = last.getLastChild();
    }
    if (last instanceof FencedCodeBlock code) {
      return code.getClosingFenceLength() == null ? Math.max(end, end(code)) : end;
    }
    boolean keepsBlanks = last instanceof HtmlBlock || last instanceof IndentedCodeBlock;
    return keepsBlanks ? Math.max(end, lastLineEnd(last)) : end;
  }

  private static boolean isContainer(@Nullable Node node) {
    return node instanceof BlockQuote
        || node instanceof ListBlock
        || node instanceof ListItem
        || node instanceof FootnoteReader.Definition;
  }

  int skipBlanks(int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
