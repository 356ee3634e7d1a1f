package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the source as the engine gets it: a copy in which what the engine takes amiss is
 * replaced one for one, with a line end at its end. The engine counts code points from the start of
 * the copy; here they become offsets into the whole text.
 */
final class YamlSlice {

  private static final char NEXT_LINE = '\u0085';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final int start;
  private final int end;
  private final String copy;
  private final int @Nullable [] offsets;
  private final char nextLine;
  private final char byteOrderMark;

  private YamlSlice(
      String text, int start, int end, String copy, char nextLine, char byteOrderMark) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.copy = copy;
    this.offsets = codePointOffsets(copy);
    this.nextLine = nextLine;
    this.byteOrderMark = byteOrderMark;
  }

  /** Returns the slice of a text from one offset to another. */
  static YamlSlice of(String text, int start, int end) {
    return of(text, start, end, text.substring(start, end));
  }

  /** Returns the slice of an entry of a map in braces, which get the place of what is around it. */
  static YamlSlice inBraces(String text, SourceSpan entry) {
    int before = entry.start() - 1;
    String braces = "{" + text.substring(entry.start(), entry.end()) + "\n}";
    return of(text, before, entry.end(), braces);
  }

  private static YamlSlice of(String text, int start, int end, String raw) {
    String copy = YamlSeparators.spaced(raw);
    // The engine takes U+0085 for a line end, which it is in YAML 1.1 only, and leaves out U+FEFF.
    char nextLine = NEXT_LINE;
    char byteOrderMark = BYTE_ORDER_MARK;
    if (copy.indexOf(NEXT_LINE) >= 0) {
      nextLine = unused(copy, '\uE000');
      copy = copy.replace(NEXT_LINE, nextLine);
    }
    if (copy.indexOf(BYTE_ORDER_MARK) >= 0) {
      byteOrderMark = unused(copy, '\uE000');
      copy = copy.replace(BYTE_ORDER_MARK, byteOrderMark);
    }
    if (!copy.isEmpty() && !Lines.isBreak(copy.charAt(copy.length() - 1))) {
      copy += "\n"; // the engine loses the end of a block scalar whose last line has no line end
    }
    return new YamlSlice(text, start, end, copy, nextLine, byteOrderMark);
  }

  /** Returns a character of the private use area that the text does not hold. */
  private static char unused(String text, char first) {
    char c = first;
    while (text.indexOf(c) >= 0) {
      c++;
    }
    return c;
  }

  private static int @Nullable [] codePointOffsets(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return null;
    }
    int[] offsets = new int[count + 1];
    int at = 0;
    for (int i = 0; i < count; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[count] = at;
    return offsets;
  }

  /** Returns what the engine is to read. */
  String copy() {
    return copy;
  }

  /** Returns the whole text that this is a slice of. */
  String text() {
    return text;
  }

  SourceSpan span() {
    return new SourceSpan(start, end);
  }

  /** Returns the offset into the whole text of a code point of the copy, counted from 0. */
  int offset(int codePoint) {
    int within = Math.max(0, codePoint);
    int[] map = offsets;
    if (map != null) {
      within = map[Math.min(within, map.length - 1)];
    }
    return Math.min(end, start + within);
  }

  /** Returns a text that the engine gave with what was replaced put back. */
  String restore(String value) {
    String restored = value;
    if (nextLine != NEXT_LINE) {
      restored = restored.replace(nextLine, NEXT_LINE);
    }
    if (byteOrderMark != BYTE_ORDER_MARK) {
      restored = restored.replace(byteOrderMark, BYTE_ORDER_MARK);
    }
    return restored;
  }
}
