package io.github.articlemodel.markdown;

/**
 * Tells bodies whose inlines can't be nested too deep, by the marks in them. The engine then need
 * not count levels, which it does with a look at each node before each delimiter: it gives the same
 * with and without its limit.
 */
final class NestingBound {

  private static final String DELIMITERS = "*_~";
  private static final String BULLETS = "-*+";

  /** Behind more spaces a bullet may be text of the paragraph before. */
  private static final int MOST_INDENT = 3;

  private final String body;

  /** Where the next of each delimiter and of the openings of images stands; -1 where none is. */
  private final int[] next;

  private NestingBound(String body) {
    this.body = body;
    this.next = new int[DELIMITERS.length() + 1];
    for (int kind = 0; kind < next.length; kind++) {
      next[kind] = indexOf(kind, 0);
    }
  }

  /** Returns whether inlines may be nested deeper than so many levels in a paragraph of a body. */
  static boolean mayExceed(String body, int levels) {
    return new NestingBound(body).exceedsInParagraph(levels);
  }

  private boolean exceedsInParagraph(int levels) {
    for (int at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) {
      if (endsParagraph(at + 1) && exceeds(at, levels)) {
        return true;
      }
    }
    return exceeds(body.length(), levels);
  }

  /**
   * Returns whether a line surely belongs to no paragraph that began before it: it is empty, or
   * begins an item of a bullet list. That not all such lines are known makes the bound coarser.
   */
  private boolean endsParagraph(int lineStart) {
    int at = lineStart;
    while (at < lineStart + MOST_INDENT && charAt(at) == ' ') {
      at++;
    }
    char c = charAt(at);
    boolean item = BULLETS.indexOf(c) >= 0 && charAt(at + 1) == ' ' && charAt(at + 2) > ' ';
    return item || c == '\n' || (c == '\r' && charAt(at + 1) == '\n');
  }

  /** Returns the character at a place; a line end after the end. */
  private char charAt(int at) {
    return at < body.length() ? body.charAt(at) : '\n';
  }

  /**
   * Takes the marks before a place. Emphasis takes two delimiters for a level, an image one
   * opening; and there is one link at most, as none stands in another.
   */
  private boolean exceeds(int end, int levels) {
    int halves = 2;
    for (int kind = 0; kind < next.length; kind++) {
      int weight = kind < DELIMITERS.length() ? 1 : 2;
      while (next[kind] >= 0 && next[kind] < end) {
        halves += isInert(next[kind]) ? 0 : weight;
        if (halves > 2 * levels) {
          return true;
        }
        next[kind] = indexOf(kind, next[kind] + 1);
      }
    }
    return false;
  }

  /** Returns whether a mark stands where it neither begins nor ends anything. */
  private boolean isInert(int at) {
    char before = at == 0 ? ' ' : body.charAt(at - 1);
    char after = at + 1 == body.length() ? ' ' : body.charAt(at + 1);
    boolean inWord = body.charAt(at) == '_' && isWord(before) && isWord(after);
    return inWord || (isSpace(before) && isSpace(after));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private int indexOf(int kind, int from) {
    return kind < DELIMITERS.length()
        ? body.indexOf(DELIMITERS.charAt(kind), from)
        : body.indexOf("![", from);
  }
}
