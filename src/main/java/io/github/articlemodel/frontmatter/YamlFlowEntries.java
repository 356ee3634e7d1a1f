package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a map in braces that does not read into its entries, without reading them: at the commas
 * that stand in no quotes and no inner brackets. Where the brackets do not match, a line that has a
 * name in the column of the first one starts an entry too.
 */
final class YamlFlowEntries {

  private final String text;
  private final int limit;
  private final boolean byLines;
  private final List<YamlEntries.Entry> entries = new ArrayList<>();
  private String noClose = "";
  private boolean sound = true;
  private boolean quotedName;
  private int depth;
  private int column = -1;
  private int first = -1;
  private int last;
  private int colon = -1;

  /** Where the map ends; -1 where nothing closes it. */
  private int end = -1;

  private YamlFlowEntries(String text, SourceSpan content, boolean byLines) {
    this.text = text;
    this.limit = content.end();
    this.byLines = byLines;
  }

  /**
   * Returns the entries of the map that a text is; none where it is none. A span starts after a
   * brace, a comma or white space, and ends before white space or a sign.
   */
  static List<YamlEntries.Entry> of(String text, SourceSpan content) {
    int open = overSpace(text, content.start(), content.end());
    if (open >= content.end() || text.charAt(open) != '{') {
      return List.of();
    }
    YamlFlowEntries whole = new YamlFlowEntries(text, content, false);
    whole.split(open + 1);
    if (whole.end >= 0 && overSpace(text, whole.end, content.end()) < content.end()) {
      return List.of(); // a line of a template, or a name in braces
    }
    if (whole.sound && whole.end >= 0) {
      return whole.entries;
    }
    YamlFlowEntries lines = new YamlFlowEntries(text, content, true);
    lines.split(open + 1);
    return lines.entries;
  }

  /** Returns the offset of what follows white space and comments. */
  private static int overSpace(String text, int from, int limit) {
    int at = from;
    while (at < limit && (isSpace(text.charAt(at)) || isComment(text, at))) {
      at = text.charAt(at) == '#' ? Lines.end(text, at, limit) : at + 1;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Lines.isBlank(c) || Lines.isBreak(c);
  }

  private static boolean isComment(String text, int at) {
    return text.charAt(at) == '#' && (at == 0 || isSpace(text.charAt(at - 1)));
  }

  private void split(int from) {
    int closing = byLines ? lastBrace(from) : limit;
    int at = overSpace(text, from, limit);
    boolean fresh = true; // whether a quote here starts a text
    while (at < closing && end < 0) {
      char c = text.charAt(at);
      if (byLines && startsEntry(at)) {
        endEntry();
        depth = 0;
        fresh = true;
      }
      if (fresh && (c == '"' || c == '\'') && noClose.indexOf(c) < 0) {
        at = quoted(at);
      } else {
        fresh = sign(at);
        at++;
      }
      int next = overSpace(text, at, limit);
      fresh |= next > at && colon >= 0 && last == colon + 1;
      at = next;
    }
    endEntry();
  }

  private int lastBrace(int from) {
    int at = Lines.trimEnd(text, from, limit);
    while (at > from && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at > from && text.charAt(at - 1) == '}' ? at - 1 : limit;
  }

  /** Takes a text in quotes; returns the offset after it. */
  private int quoted(int at) {
    int close = Lines.afterQuote(text, at, limit);
    if (close < 0) {
      noClose += text.charAt(at);
      sound = false;
      take(at, at + 1);
      return at + 1;
    }
    quotedName = first < 0;
    take(at, close);
    return close;
  }

  /** Takes one character; returns whether a text in quotes may follow it. */
  private boolean sign(int at) {
    char c = text.charAt(at);
    switch (c) {
      case '{', '[' -> {
        take(at, at + 1);
        depth++;
        return true;
      }
      case '}', ']' -> {
        if (depth > 0) {
          depth--;
          take(at, at + 1);
        } else if (c == '}' && !byLines) {
          end = at + 1;
        } else {
          sound = false;
          take(at, at + 1);
        }
        return false;
      }
      case ',' -> {
        if (depth == 0) {
          endEntry();
        } else {
          take(at, at + 1);
        }
        return true;
      }
      case ':' -> {
        boolean separates =
            at + 1 >= limit
                || isSpace(text.charAt(at + 1))
                || ",[]{}".indexOf(text.charAt(at + 1)) >= 0
                || (quotedName && first >= 0 && colon < 0);
        take(at, at + 1);
        colon = separates && depth == 0 && colon < 0 ? at : colon;
        return separates;
      }
      default -> {
        take(at, at + 1);
        return false;
      }
    }
  }

  private boolean startsEntry(int at) {
    int line = at;
    while (line > 0 && Lines.isBlank(text.charAt(line - 1))) {
      line--;
    }
    boolean starts = line == 0 || Lines.isBreak(text.charAt(line - 1));
    return starts
        && first >= 0
        && at - line == column
        && Lines.keyColon(text, at, Lines.end(text, at, limit)) >= 0;
  }

  private void take(int from, int to) {
    if (first < 0) {
      first = from;
      if (entries.isEmpty()) {
        int line = from;
        while (line > 0 && !Lines.isBreak(text.charAt(line - 1))) {
          line--;
        }
        column = from - line;
      }
    }
    last = to;
  }

  private void endEntry() {
    if (first >= 0) {
      SourceSpan span = new SourceSpan(first, last);
      entries.add(
          colon < 0
              ? new YamlEntries.Entry(span, span, last, YamlEntries.Kind.STRAY)
              : new YamlEntries.Entry(
                  span,
                  new SourceSpan(first, Math.max(first, Lines.trimEnd(text, first, colon))),
                  Math.min(last, overSpace(text, colon + 1, last)),
                  YamlEntries.Kind.KEY));
    }
    first = -1;
    colon = -1;
    quotedName = false;
  }
}
