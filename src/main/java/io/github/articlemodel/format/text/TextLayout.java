package io.github.articlemodel.format.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Lays lines out: what stands before each of them, the empty lines between blocks, and where a line
 * is broken.
 */
final class TextLayout {

  /** How many blocks in each other set their lines in; so no line begins with more than that. */
  private static final int DEEPEST = 40;

  private static final class Frame {
    private String first;
    private final String rest;
    private boolean isUnused = true;

    Frame(String first, String rest) {
      this.first = first;
      this.rest = rest;
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final int width;
  private int gap;
  private String gapPrefix = "";

  TextLayout(int width) {
    this.width = width;
  }

  /**
   * Begins a block whose lines have something before them.
   *
   * @param first what stands before its first line, such as the mark of an item
   * @param rest what stands before the others
   */
  void enter(String first, String rest) {
    boolean tooDeep = frames.size() >= DEEPEST;
    frames.addLast(new Frame(first, tooDeep ? "" : rest));
  }

  /** Ends the block; a mark that no line came after stands by itself. */
  void leave() {
    Frame frame = frames.getLast();
    if (frame.isUnused && !frame.first.equals(frame.rest)) {
      line("");
    }
    frames.removeLast();
  }

  /** Asks for that many line ends before the next line: 2 for an empty line. */
  void gap(int lines) {
    String prefix = prefix(false).stripTrailing();
    if (gap == 0 || prefix.length() < gapPrefix.length()) {
      gapPrefix = prefix;
    }
    gap = Math.max(gap, lines);
  }

  /** Writes text, each of its lines broken where it is wider than there is room. */
  void text(String text) {
    text.lines().forEach(this::paragraph);
  }

  /** Writes lines as they are. */
  void lines(String text) {
    text.lines().forEach(this::line);
  }

  private void paragraph(String text) {
    if (width == 0) {
      line(text);
      return;
    }
    int room = Math.max(TextOptions.LEAST_WIDTH / 2, width - prefixWidth());
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int length = word.codePointCount(0, word.length());
      if (used > 0 && used + 1 + length > room) {
        line(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += length;
    }
    line(line.toString());
  }

  private int prefixWidth() {
    return frames.stream()
        .mapToInt(frame -> Math.max(frame.first.length(), frame.rest.length()))
        .sum();
  }

  private void line(String text) {
    if (out.length() > 0) {
      for (int i = 1; i < gap; i++) {
        out.append(gapPrefix).append('\n');
      }
    }
    gap = 0;
    String line = prefix(true) + text;
    out.append(text.isEmpty() ? line.stripTrailing() : line).append('\n');
  }

  private String prefix(boolean isUsed) {
    StringBuilder prefix = new StringBuilder();
    Iterator<Frame> each = frames.iterator();
    while (each.hasNext()) {
      Frame frame = each.next();
      prefix.append(isUsed ? frame.first : frame.rest);
      if (isUsed) {
        frame.first = frame.rest;
        frame.isUnused = false;
      }
    }
    return prefix.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
