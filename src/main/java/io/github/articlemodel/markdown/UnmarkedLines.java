package io.github.articlemodel.markdown;

import java.util.List;
import org.commonmark.parser.SourceLine;

/**
 * Tells lines in which nothing can be a mark to the engine: they are text and line breaks, as most
 * lines of an article are.
 */
final class UnmarkedLines {

  private static final String MARKS = "\\`*_~[]<&";
  private static final boolean[] IS_MARK = new boolean[128];

  static {
    for (int i = 0; i < MARKS.length(); i++) {
      IS_MARK[MARKS.charAt(i)] = true;
    }
  }

  private UnmarkedLines() {}

  /** Returns whether no line holds a mark. An exclamation mark is one before a bracket alone. */
  static boolean are(List<SourceLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (holdsMark(lines.get(i).getContent().toString())) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsMark(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < IS_MARK.length && IS_MARK[c]) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the text of a line ends, white space before the line end left out. */
  static int textEnd(String line, boolean isLast) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == ' ' || (isLast && line.charAt(end - 1) == '\t'))) {
      end--;
    }
    return end;
  }
}
