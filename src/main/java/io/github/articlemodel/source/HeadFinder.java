package io.github.articlemodel.source;

import java.nio.charset.StandardCharsets;

/** Finds lines among bytes of UTF-8 without decoding them; LF, CRLF and a lone CR end a line. */
final class HeadFinder {

  private final byte[] bytes;
  private final byte[][] lines;

  private HeadFinder(byte[] bytes, String... lines) {
    this.bytes = bytes;
    this.lines = new byte[lines.length][];
    for (int i = 0; i < lines.length; i++) {
      this.lines[i] = lines[i].getBytes(StandardCharsets.US_ASCII);
    }
  }

  /**
   * Returns the offset after the first line, that of the start left out, which is one of some, up
   * to blanks at its end; -1 where there is none.
   *
   * @param from the start of a line
   * @param lines the lines, in ASCII
   */
  static int afterLine(byte[] bytes, int from, String... lines) {
    return new HeadFinder(bytes, lines).after(from);
  }

  /** Returns whether bytes have a text in ASCII at an offset. */
  static boolean startsWith(byte[] bytes, int at, String text) {
    if (bytes.length - at < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int after(int from) {
    int line = nextLine(lineEnd(from));
    while (line < bytes.length) {
      int end = lineEnd(line);
      int next = nextLine(end);
      for (byte[] one : lines) {
        if (isAt(one, line, end)) {
          return next;
        }
      }
      line = next;
    }
    return -1;
  }

  private int lineEnd(int from) {
    int at = ControlBytes.next(bytes, from, bytes.length);
    while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
      at = ControlBytes.next(bytes, at + 1, bytes.length);
    }
    return at;
  }

  private int nextLine(int lineEnd) {
    boolean pair =
        lineEnd + 1 < bytes.length && bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n';
    return Math.min(bytes.length, lineEnd + (pair ? 2 : 1));
  }

  private boolean isAt(byte[] line, int start, int end) {
    int at = start + line.length;
    if (at > end) {
      return false;
    }
    for (int i = 0; i < line.length; i++) {
      if (bytes[start + i] != line[i]) {
        return false;
      }
    }
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at == end;
  }
}
