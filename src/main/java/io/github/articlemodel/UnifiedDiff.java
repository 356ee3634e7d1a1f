package io.github.articlemodel;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts, line by line. A byte order mark is part of the first line, and a tab
 * ends a name that has a space, as the tools that apply a diff expect.
 */
final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  static String of(SourceText before, SourceText after) {
    List<String> old = lines(before);
    Patch<String> patch = DiffUtils.diff(old, lines(after));
    String name = before.name().indexOf(' ') < 0 ? before.name() : before.name() + "\t";
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, old, patch, CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }

  /** Returns the lines without their LF; a CR before it stays, so that the diff tells it. */
  private static List<String> lines(SourceText source) {
    String text = source.hasByteOrderMark() ? "\uFEFF" + source.text() : source.text();
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      lines.add(end < 0 ? text.substring(start) + NO_LINE_END : text.substring(start, end));
      start = end < 0 ? text.length() : end + 1;
    }
    return lines;
  }
}
