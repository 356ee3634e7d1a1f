package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Finds the field or item on an inner line of an entry: one of a list or map within it. */
final class YamlInnerEntry {

  private YamlInnerEntry() {}

  /**
   * Returns what starts on the line of an offset, with the lines below that are indented deeper;
   * null where the line is the first one of the entry, or has no name and no hyphen.
   */
  static YamlEntries.@Nullable Entry at(String text, SourceSpan entry, int offset) {
    int line = Math.min(offset, entry.end());
    while (line > entry.start() && !Lines.isBreak(text.charAt(line - 1))) {
      line--;
    }
    if (line <= entry.start()) {
      return null;
    }
    int lineEnd = Lines.end(text, line, entry.end());
    int first = Lines.skipBlanks(text, line, lineEnd);
    boolean item = false;
    while (first + 1 < lineEnd
        && text.charAt(first) == '-'
        && Lines.isBlank(text.charAt(first + 1))) {
      first = Lines.skipBlanks(text, first + 1, lineEnd);
      item = true;
    }
    int colon = Lines.keyColon(text, first, lineEnd);
    if (first == lineEnd || (colon < 0 && !item)) {
      return null;
    }
    int value = colon < 0 ? first : Lines.skipBlanks(text, colon + 1, lineEnd);
    int nameEnd = colon < 0 ? first : Lines.trimEnd(text, first, colon);
    int end = end(text, lineEnd, entry.end(), first - line);
    return new YamlEntries.Entry(
        new SourceSpan(first, end),
        new SourceSpan(first, nameEnd),
        Math.min(value, end),
        YamlEntries.Kind.KEY);
  }

  /** Returns the end of the last line below that is indented deeper. */
  private static int end(String text, int lineEnd, int limit, int indent) {
    int last = lineEnd;
    int line = Lines.next(text, lineEnd, limit);
    while (line < limit) {
      int end = Lines.end(text, line, limit);
      int first = Lines.skipBlanks(text, line, end);
      if (first < end && first - line <= indent) {
        break;
      }
      last = first < end ? end : last;
      line = Lines.next(text, end, limit);
    }
    int trimmed = last;
    while (trimmed > 0 && Lines.isBlank(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }
}
