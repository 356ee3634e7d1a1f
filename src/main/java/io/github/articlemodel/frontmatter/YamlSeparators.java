package io.github.articlemodel.frontmatter;

import org.jspecify.annotations.Nullable;

/**
 * Replaces tabs that separate tokens by spaces, one for one. YAML 1.2 allows them (chapter 6.3),
 * the engine does not. Tabs in texts stay, and tabs as indentation, which nobody may use, stay for
 * the engine to refuse.
 */
final class YamlSeparators {

  private final String text;
  private char @Nullable [] changed;
  private int flowDepth;
  private char openQuote;
  private int blockIndent = -1;

  private YamlSeparators(String text) {
    this.text = text;
  }

  /** Returns the text with separating tabs as spaces. */
  static String spaced(String text) {
    return text.indexOf('\t') < 0 ? text : new YamlSeparators(text).run();
  }

  private String run() {
    int line = 0;
    while (line < text.length()) {
      int end = Lines.end(text, line, text.length());
      line(line, end);
      line = Lines.next(text, end, text.length());
    }
    char[] result = changed;
    return result == null ? text : new String(result);
  }

  private void line(int start, int end) {
    int at = start;
    if (openQuote != 0) {
      at = closeQuote(start, end);
      if (at < 0) {
        return;
      }
      int next = Lines.skipBlanks(text, at, end);
      space(at, next);
      rest(start, next, end);
      return;
    }
    int indent = indent(start, end);
    int first = Lines.skipBlanks(text, start, end);
    if (blockIndent >= 0) {
      if (first == end || indent > blockIndent) {
        return;
      }
      blockIndent = -1;
    }
    boolean tabs = first > start + indent;
    boolean separates =
        first == end
            || flowDepth > 0
            || text.charAt(first) == '#'
            || (indent > 0 && !isStructure(first, end));
    if (tabs && separates) {
      space(start, first);
    }
    rest(start, first, end);
  }

  private int indent(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at - start;
  }

  /** Returns whether a key or an indicator of a list or map stands here. */
  private boolean isStructure(int at, int end) {
    return isIndicator(at, end) || Lines.keyColon(text, at, end) >= 0;
  }

  private boolean isIndicator(int at, int end) {
    return at < end
        && "-?:".indexOf(text.charAt(at)) >= 0
        && (at + 1 == end || Lines.isBlank(text.charAt(at + 1)));
  }

  /** Goes over the tokens of a line from one of them on. */
  private void rest(int lineStart, int from, int end) {
    int at = from;
    int node = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '#' && (at == lineStart || Lines.isBlank(text.charAt(at - 1)))) {
        return;
      }
      if (c == '"' || c == '\'') {
        openQuote = c;
        at = closeQuote(at + 1, end);
        if (at < 0) {
          return;
        }
      } else if (flowDepth == 0 && (c == '|' || c == '>')) {
        blockIndent = node - lineStart - (node == from && !isKeyLine(node, end) ? 1 : 0);
        blockIndent = Math.max(blockIndent, 0);
        spaceBefore(Lines.end(text, at, end), at);
        return;
      } else if (isIndicator(at, end)) {
        int next = Lines.skipBlanks(text, at + 1, end);
        if (c == ':' || flowDepth > 0 || !isStructure(next, end)) {
          space(at + 1, next);
        }
        node = c == ':' ? node : next;
        at = next;
        continue;
      } else if (c == '[' || c == '{') {
        flowDepth++;
        at++;
      } else if (flowDepth > 0 && (c == ']' || c == '}')) {
        flowDepth--;
        at++;
      } else if (flowDepth > 0 && (c == ',' || c == ':')) {
        at++;
      } else if (c == '&' || c == '!' || c == '*') {
        at = word(at, end);
      } else {
        at = plain(at, end);
        continue;
      }
      int next = Lines.skipBlanks(text, at, end);
      space(at, next);
      at = next;
    }
  }

  private boolean isKeyLine(int at, int end) {
    return Lines.keyColon(text, at, end) >= 0;
  }

  private int word(int from, int end) {
    int at = from;
    while (at < end && !Lines.isBlank(text.charAt(at)) && !endsFlow(text.charAt(at))) {
      at++;
    }
    return Math.max(at, from + 1);
  }

  private boolean endsFlow(char c) {
    return flowDepth > 0 && ",[]{}".indexOf(c) >= 0;
  }

  /** Returns the offset of what follows a plain text, the blanks before it being left alone. */
  private int plain(int from, int end) {
    int at = from + 1;
    while (at < end) {
      char c = text.charAt(at);
      boolean comment = c == '#' && Lines.isBlank(text.charAt(at - 1));
      boolean colon = c == ':' && (isIndicator(at, end) || followsFlow(at + 1, end));
      if (comment || colon || endsFlow(c)) {
        return at;
      }
      at++;
    }
    return end;
  }

  private boolean followsFlow(int at, int end) {
    return at < end && endsFlow(text.charAt(at));
  }

  /** Returns the offset after the end of the open quote; -1 where it stays open on this line. */
  private int closeQuote(int from, int end) {
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\\' && openQuote == '"') {
        at++;
      } else if (c == openQuote) {
        if (c == '\'' && at + 1 < end && text.charAt(at + 1) == '\'') {
          at++;
        } else {
          openQuote = 0;
          return at + 1;
        }
      }
    }
    return -1;
  }

  private void spaceBefore(int end, int from) {
    int at = from;
    while (at < end && text.charAt(at) != '#') {
      at++;
    }
    space(from, at);
  }

  private void space(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\t') {
        char[] result = changed;
        if (result == null) {
          result = text.toCharArray();
          changed = result;
        }
        result[at] = ' ';
      }
    }
  }
}
