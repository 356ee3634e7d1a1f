package io.github.articlemodel.source;

/** A line of a source with a caret below a column. */
final class Excerpt {

  private static final int WIDTH = 120;
  private static final int BEFORE = 60;
  private static final String CUT = "…";

  private Excerpt() {}

  static String of(String line, int column) {
    int at = column - 1;
    int start =
        line.length() <= WIDTH ? 0 : Math.max(0, Math.min(at - BEFORE, line.length() - WIDTH));
    int end = Math.min(line.length(), start + WIDTH);
    start -= splits(line, start) ? 1 : 0;
    end += splits(line, end) ? 1 : 0;
    String head = start > 0 ? CUT : "";
    String tail = end < line.length() ? CUT : "";
    StringBuilder shown = new StringBuilder(head);
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      shown.append(DisplayControl.is(c) ? ' ' : c);
    }
    int indent = head.length() + Math.min(at, line.length()) - start;
    return shown + tail + "\n" + " ".repeat(indent) + "^";
  }

  /** Returns whether an offset is between the two halves of a character. */
  private static boolean splits(String line, int at) {
    return at > 0
        && at < line.length()
        && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
  }
}
