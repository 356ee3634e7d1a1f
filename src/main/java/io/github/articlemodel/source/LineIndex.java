package io.github.articlemodel.source;

import java.util.Arrays;

/** Where the lines of a text start. */
final class LineIndex {

  private final int[] starts;

  private LineIndex(int[] starts) {
    this.starts = starts;
  }

  static LineIndex of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine = c == '\n' || (c == '\r' && !startsWith(text, i + 1, '\n'));
      if (endsLine) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineIndex(Arrays.copyOf(starts, count));
  }

  private static boolean startsWith(String text, int offset, char c) {
    return offset < text.length() && text.charAt(offset) == c;
  }

  int lineCount() {
    return starts.length;
  }

  /** Returns the 0-based offset of the start of a 1-based line. */
  int start(int line) {
    return starts[line - 1];
  }

  SourcePosition position(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourcePosition(line + 1, offset - starts[line] + 1);
  }
}
