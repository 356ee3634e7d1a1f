package io.github.articlemodel;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts, line by line. A byte order mark is part of the first line, and a tab
 * ends a name that has a space, as the tools that apply a diff expect.
 *
 * <pre>{@code
 * SourceText before = SourceText.of("Rain fell.\n").withName("news.md");
 * SourceText after = SourceText.of("Rain falls.\n").withName("news.md");
 * UnifiedDiff.of(before, after); // "--- a/news.md\n+++ b/news.md\n@@ -1,1 +1,1 @@\n-Rain fell.…"
 * }</pre>
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  /** Pairs of lines that are compared at most, as finding the least change takes that long. */
  private static final long MOST_PAIRS = 4_000L * 4_000;

  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /**
   * {@return the changes as {@link ArticleEdit#diff()} gives them; the empty text where there are
   * none}
   *
   * @param before the text before, whose name is that of the file
   * @param after the text after
   */
  public static String of(SourceText before, SourceText after) {
    List<String> old = lines(before);
    Patch<String> patch = patch(old, lines(after));
    String name = before.name().indexOf(' ') < 0 ? before.name() : before.name() + "\t";
    boolean isAbsolute = isAbsolute(name);
    String one = isAbsolute ? name : "a/" + name;
    String other = isAbsolute ? name : "b/" + name;
    List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(one, other, old, patch, CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }

  /** Whether it begins at a root, so that {@code a/} before it would make another path of it. */
  private static boolean isAbsolute(String name) {
    boolean hasDrive =
        name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
    return name.startsWith("/") || name.startsWith("\\") || hasDrive;
  }

  /** Returns the least change; one change of all that lies between equal ends if that is long. */
  private static Patch<String> patch(List<String> old, List<String> changed) {
    int shorter = Math.min(old.size(), changed.size());
    int start = 0;
    while (start < shorter && old.get(start).equals(changed.get(start))) {
      start++;
    }
    int oldEnd = old.size();
    int end = changed.size();
    while (oldEnd > start && end > start && old.get(oldEnd - 1).equals(changed.get(end - 1))) {
      oldEnd--;
      end--;
    }
    if ((long) (oldEnd - start) * (end - start) <= MOST_PAIRS) {
      return DiffUtils.diff(old, changed);
    }
    Patch<String> patch = new Patch<>();
    patch.addDelta(
        new ChangeDelta<>(
            new Chunk<>(start, old.subList(start, oldEnd)),
            new Chunk<>(start, changed.subList(start, end))));
    return patch;
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
