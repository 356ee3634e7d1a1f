package io.github.articlemodel.reading;

/** Plain text as it grows, with the line breaks, indents and marks that its next piece needs. */
final class TextLines {

  private static final int DEEPEST_INDENT = 20;

  private final StringBuilder out = new StringBuilder();
  private int gap;
  private boolean soft;
  private int depth;
  private String mark = "";

  /** Asks for line breaks before the next text. */
  void gap(int lines) {
    gap = Math.max(gap, lines);
    soft = false;
  }

  void softBreak() {
    soft = gap == 0;
  }

  /** Begins a list. */
  void enter() {
    depth++;
  }

  /** Ends a list, and the mark of an item without text. */
  void leave() {
    depth--;
    mark = "";
  }

  /** Sets what the next text begins with. */
  void mark(String text) {
    mark = text;
  }

  void append(String text) {
    if (text.isEmpty()) {
      return;
    }
    boolean start = out.length() == 0 || gap > 0;
    if (out.length() > 0) {
      out.append("\n".repeat(gap));
      if (soft
          && PlainText.isSpaceBetween(out.codePointBefore(out.length()), text.codePointAt(0))) {
        out.append(' ');
      }
    }
    if (start && depth > 0) {
      int indent = Math.min(depth, DEEPEST_INDENT) - 1;
      out.append("  ".repeat(indent)).append(mark);
      mark = "";
    }
    out.append(text);
    gap = 0;
    soft = false;
  }

  /** Returns whether no space stands beside it where a line ends: Chinese and Japanese. */
  static boolean isWide(int point) {
    return WordScan.isChineseOrJapanese(point)
        || (point >= 0x3000 && point <= 0x303F)
        || (point >= 0xFF00 && point <= 0xFF60);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
