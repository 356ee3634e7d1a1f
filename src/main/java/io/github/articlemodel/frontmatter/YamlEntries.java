package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits the text of a map into its entries, without reading them: a line that starts a key at the
 * indentation of the first one, or before it, or after a value in quotes, starts an entry, and what
 * follows belongs to it.
 */
final class YamlEntries {

  /**
   * An entry.
   *
   * @param span from the start of its first line to the end of its last line that is neither blank
   *     nor a comment
   * @param name where its name stands, or the whole of a line that has none
   * @param value the offset where its value starts
   * @param kind what its first line looks like
   */
  record Entry(SourceSpan span, SourceSpan name, int value, Kind kind) {}

  /** What the first line of an entry looks like. */
  enum Kind {
    /** A key, a colon and white space. */
    KEY,
    /** A name and a colon that no white space follows. */
    NO_SPACE,
    /** One word and a sign that is taken for a colon elsewhere: {@code =} or a wide colon. */
    OTHER_SIGN,
    /** None of these. */
    STRAY
  }

  private final String text;
  private final int limit;
  private final List<Entry> entries = new ArrayList<>();
  private int indent = -1;
  private int lastIndent;
  private boolean lastClosed;
  private int noCloseAfter = Integer.MAX_VALUE;

  private YamlEntries(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  static List<Entry> of(String text, SourceSpan content) {
    YamlEntries splitter = new YamlEntries(text, content.end());
    splitter.split(content.start());
    return splitter.entries;
  }

  private void split(int from) {
    int line = from;
    while (line < limit) {
      int end = Lines.end(text, line, limit);
      int first = Lines.skipBlanks(text, line, end);
      int next = Lines.next(text, end, limit);
      if (first < end && text.charAt(first) != '#') {
        if (indent < 0) {
          indent = first - line;
        }
        Entry entry = first - line <= indent || lastClosed ? entryAt(first, end) : null;
        if (entry != null && belongsToLast(entry, first - line)) {
          entry = null;
        }
        if (entry == null && entries.isEmpty()) {
          entry = stray(first, end);
        }
        if (entry != null) {
          int last = lastLineOfQuote(entry, end);
          next = Lines.next(text, last, limit);
          entries.add(extended(entry, last));
          lastIndent = first - line;
        } else {
          int size = entries.size() - 1;
          entries.set(size, extended(entries.get(size), Lines.trimEnd(text, first, end)));
        }
      }
      line = next;
    }
  }

  /** Returns whether what looks like an entry stands below the last one, as a part of its value. */
  private boolean belongsToLast(Entry entry, int indentation) {
    Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
    if (last == null || last.kind() == Kind.STRAY || indentation <= lastIndent) {
      return false;
    }
    int value = last.value();
    boolean opens =
        value >= limit
            || Lines.isBreak(text.charAt(value))
            || "|>[{&!#".indexOf(text.charAt(value)) >= 0;
    return opens || entry.kind() != Kind.KEY;
  }

  private static Entry extended(Entry entry, int end) {
    SourceSpan span = new SourceSpan(entry.span().start(), Math.max(end, entry.span().end()));
    return new Entry(span, entry.name(), entry.value(), entry.kind());
  }

  /** Returns the entry that a line starts; null where it goes on with the one before. */
  private @Nullable Entry entryAt(int first, int end) {
    char c = text.charAt(first);
    boolean indicator =
        "-?:".indexOf(c) >= 0 && (first + 1 == end || Lines.isBlank(text.charAt(first + 1)));
    if (c == '?' && indicator) {
      int key = Lines.skipBlanks(text, first + 1, end);
      return new Entry(new SourceSpan(first, end), new SourceSpan(key, end), end, Kind.KEY);
    }
    if (c == ':' && indicator && !goesOnWithKey()) {
      return stray(first, end);
    }
    if (indicator || c == ']' || c == '}') {
      return null;
    }
    int colon = Lines.keyColon(text, first, end);
    if (colon >= 0) {
      int nameEnd = Lines.trimEnd(text, first, colon);
      return new Entry(
          new SourceSpan(first, end),
          new SourceSpan(first, nameEnd),
          Math.min(end, Lines.skipBlanks(text, colon + 1, end)),
          Kind.KEY);
    }
    int loose = first;
    while (loose < end && isNamePart(text.charAt(loose))) {
      loose++;
    }
    if (loose > first && loose + 1 < end && text.charAt(loose) == ':') {
      return new Entry(
          new SourceSpan(first, end), new SourceSpan(first, loose), loose + 1, Kind.NO_SPACE);
    }
    int sign = Lines.skipBlanks(text, loose, end);
    if (loose > first && sign < end && "=\uFF1A\uFE55".indexOf(text.charAt(sign)) >= 0) {
      int value = Lines.skipBlanks(text, sign + 1, end);
      return new Entry(
          new SourceSpan(first, end), new SourceSpan(first, loose), value, Kind.OTHER_SIGN);
    }
    return stray(first, end);
  }

  /** Returns whether the entry before starts with a question mark, so that its colon may follow. */
  private boolean goesOnWithKey() {
    int last = entries.size() - 1;
    return last >= 0 && text.charAt(entries.get(last).span().start()) == '?';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private Entry stray(int first, int end) {
    int last = Lines.trimEnd(text, first, end);
    return new Entry(new SourceSpan(first, last), new SourceSpan(first, last), last, Kind.STRAY);
  }

  /** Returns the end of the line on which a quoted value ends, or of its first line. */
  private int lastLineOfQuote(Entry entry, int lineEnd) {
    int value = entry.value();
    lastClosed = false;
    boolean quoted = value < lineEnd && "\"'".indexOf(text.charAt(value)) >= 0;
    if (!quoted || entry.kind() != Kind.KEY || value >= noCloseAfter) {
      return lineEnd;
    }
    int close = Lines.afterQuote(text, value, limit);
    if (close < 0) {
      noCloseAfter = value;
      return lineEnd;
    }
    int end = Lines.end(text, close, limit);
    int after = Lines.skipBlanks(text, close, end);
    boolean ends = after == end || (text.charAt(after) == '#' && after > close);
    lastClosed = ends;
    return ends ? end : lineEnd;
  }
}
