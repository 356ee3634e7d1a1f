package io.github.articlemodel.editing;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines around one block: where they begin and end, and what stands before each of them. */
final class BlockLines {

  private final String text;
  private final String lineEnd;
  private final String prefix;
  private final SourceSpan span;
  private final Block block;
  private final boolean isInContainer;
  private final @Nullable Node before;
  private final @Nullable Node after;

  private BlockLines(
      SourceText source, BodyIndex index, Block block, List<? extends Node> siblings, int at) {
    this.text = source.text();
    this.lineEnd = source.prevailingLineEnding().text();
    List<Node> containers = index.ancestors(block);
    this.isInContainer = !containers.isEmpty();
    this.prefix = LinePrefix.of(text, containers);
    this.span = block.span().orElseThrow();
    this.block = block;
    this.before = at > 0 ? siblings.get(at - 1) : null;
    this.after = at + 1 < siblings.size() ? siblings.get(at + 1) : null;
  }

  /** Returns the lines of a block that has a span. */
  static BlockLines of(SourceText source, BodyIndex index, Block block) {
    Node parent = index.parent(block);
    List<? extends Node> siblings = parent == null ? index.body() : parent.children();
    return new BlockLines(source, index, block, siblings, index.place(block));
  }

  /** Returns new lines as further ones of the container; the first begins after its marks. */
  String placed(String lines) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    while (true) {
      int end = lines.indexOf('\n', start);
      out.append(lines, start, end < 0 ? lines.length() : end);
      if (end < 0) {
        return out.toString();
      }
      boolean isBlank = end + 1 < lines.length() && lines.charAt(end + 1) == '\n';
      out.append(lineEnd).append(isBlank ? blankPrefix() : prefix);
      start = end + 1;
    }
  }

  /** Returns the text of the block without the marks of its containers; lines joined by LF. */
  String unplaced() {
    String written = text.substring(start(), span.end());
    String lines = written.replace("\r\n", "\n").replace('\r', '\n');
    return lines.replace("\n" + prefix, "\n").replace("\n" + blankPrefix() + "\n", "\n\n");
  }

  private String blankPrefix() {
    return prefix.stripTrailing();
  }

  /** Returns a line end and the start of the next line. */
  String newLine() {
    return lineEnd + prefix;
  }

  /** Returns a line end, a blank line and the start of the next. */
  String blankLine() {
    return lineEnd + blankPrefix() + lineEnd + prefix;
  }

  /** Returns a line end and a blank line, without its end. */
  String blankEnd() {
    return lineEnd + blankPrefix();
  }

  SourceSpan span() {
    return span;
  }

  /** Returns where the block starts; with the indentation that is of it, or is of nothing else. */
  int start() {
    return start(block);
  }

  private int start(Node node) {
    int start = node.span().orElse(span).start();
    int line = LinePrefix.lineStart(text, start);
    boolean isWhole = !isInContainer && text.substring(line, start).isBlank();
    return isWhole ? line : start;
  }

  /** Returns where the text that gives way to another block starts. */
  int contentStart() {
    return block instanceof CodeBlock ? start() : span.start();
  }

  /** Returns where the last line of the block ends, before its line end. */
  int end() {
    return lineEndAt(span.end());
  }

  private int lineEndAt(int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  boolean isFirst() {
    return before == null;
  }

  /** Returns whether another line follows that is not blank. */
  boolean touchesNext() {
    int at = end();
    at += text.startsWith("\r\n", at) ? 2 : 1;
    return at < text.length() && !isBlank(at, lineEndAt(at));
  }

  /** Returns whether a block stands before it without a blank line between them. */
  boolean touchesPrevious() {
    int line = LinePrefix.lineStart(text, span.start());
    if (before == null || line == 0) {
      return false;
    }
    int end = line - (line > 1 && text.startsWith("\r\n", line - 2) ? 2 : 1);
    return !isBlank(LinePrefix.lineStart(text, end), end);
  }

  private boolean isBlank(int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> c <= ' ' || c == '>');
  }

  /** Returns the block with the blank lines after it, or where it is the last before it. */
  SourceSpan withSpace() {
    if (after != null) {
      return new SourceSpan(start(), Math.max(start(), start(after)));
    }
    if (before != null && before.span().isPresent()) {
      return new SourceSpan(Math.min(lineEndAt(before.span().get().end()), span.start()), end());
    }
    return isInContainer
        ? span
        : new SourceSpan(start(), Math.min(end() + lineEnd.length(), text.length()));
  }
}
