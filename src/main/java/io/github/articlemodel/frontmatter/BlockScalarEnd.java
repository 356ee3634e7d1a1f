package io.github.articlemodel.frontmatter;

/** Finds where a literal or folded block ends: before the line end of its last line. */
final class BlockScalarEnd {

  private BlockScalarEnd() {}

  /**
   * Returns the end of the block that starts with {@code |} or {@code >}. Blank lines at its end
   * belong to it only where it keeps them ({@code |+}).
   *
   * @param end an offset after the last line of the block and before any other text
   */
  static int of(String text, int start, int end) {
    int headerEnd = Lines.end(text, start, end);
    boolean keep = false;
    int indent = 0;
    int header = start + 1;
    while (header < headerEnd && "+-123456789".indexOf(text.charAt(header)) >= 0) {
      keep |= text.charAt(header) == '+';
      header++;
    }
    int from = Lines.next(text, headerEnd, end);
    int line = from;
    while (line < end && indent == 0) {
      int lineEnd = Lines.end(text, line, end);
      int first = line;
      while (first < lineEnd && text.charAt(first) == ' ') {
        first++;
      }
      indent = first < lineEnd ? first - line : 0;
      line = Lines.next(text, lineEnd, end);
    }
    int at = withoutLineEnd(text, from, end);
    while (!keep && at > from) {
      int lineStart = at;
      while (lineStart > from && !Lines.isBreak(text.charAt(lineStart - 1))) {
        lineStart--;
      }
      boolean blank = at - lineStart <= indent || indent == 0;
      for (int i = lineStart; i < at; i++) {
        blank &= text.charAt(i) == ' ';
      }
      if (!blank) {
        break;
      }
      at = lineStart == from ? from : withoutLineEnd(text, from, lineStart);
    }
    return at <= from ? Lines.trimEnd(text, start, headerEnd) : at;
  }

  private static int withoutLineEnd(String text, int from, int end) {
    int at = end;
    if (at > from && text.charAt(at - 1) == '\n') {
      at--;
    }
    return at > from && text.charAt(at - 1) == '\r' ? at - 1 : at;
  }
}
