package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Alignment;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A table in the engine's tree: its children are rows, whose children are cells. */
final class ReadTable extends CustomBlock {

  /** A row; the cells that were not written are left out. */
  static final class Row extends CustomNode {}

  /** A cell; its place is that of what stands between its pipes, blanks left out. */
  static final class Cell extends CustomNode {
    final SourceSpan place;

    Cell(SourceSpan place) {
      this.place = place;
      addSourceSpan(place);
    }
  }

  final List<Alignment> alignments;

  /** The first line that was left out of the table because it would be too large, or null. */
  @Nullable SourceSpan cut;

  ReadTable(List<Alignment> alignments) {
    this.alignments = List.copyOf(alignments);
  }

  /** Returns the columns of a delimiter row, or an empty list where the line is none. */
  static List<Alignment> delimiterRow(CharSequence line) {
    List<Alignment> columns = new ArrayList<>();
    boolean anyPipe = false;
    boolean afterPipe = true;
    int at = skipBlanks(line, 0);
    if (at < line.length() && line.charAt(at) == '|') {
      anyPipe = true;
      at = skipBlanks(line, at + 1);
    }
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '|' && !afterPipe) {
        anyPipe = true;
        afterPipe = true;
        at++;
      } else if (afterPipe && (c == '-' || c == ':')) {
        boolean left = c == ':';
        int dashes = left ? at + 1 : at;
        int end = dashes;
        while (end < line.length() && line.charAt(end) == '-') {
          end++;
        }
        if (end == dashes) {
          return List.of();
        }
        boolean right = end < line.length() && line.charAt(end) == ':';
        columns.add(alignment(left, right));
        afterPipe = false;
        at = right ? end + 1 : end;
      } else {
        return List.of();
      }
      at = skipBlanks(line, at);
    }
    return anyPipe ? columns : List.of();
  }

  private static Alignment alignment(boolean left, boolean right) {
    if (left) {
      return right ? Alignment.CENTER : Alignment.LEFT;
    }
    return right ? Alignment.RIGHT : Alignment.NONE;
  }

  static int skipBlanks(CharSequence line, int from) {
    int at = from;
    while (at < line.length() && Spans.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
