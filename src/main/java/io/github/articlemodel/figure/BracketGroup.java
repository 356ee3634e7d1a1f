package io.github.articlemodel.figure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A pair of brackets.
 *
 * @param open the offset of the opening bracket
 * @param close the offset of the closing bracket
 */
record BracketGroup(int open, int close) {

  private static final String OPENERS = "([{（［【〔";
  private static final String CLOSERS = ")]}）］】〕";

  /**
   * Returns the outermost pair that ends a text, brackets within it included: of {@code A (b (c))}
   * the one around {@code b (c)}. Null where the text does not end with a bracket, or with one that
   * nothing opens. A bracket without a partner counts as text.
   */
  static @Nullable BracketGroup atEnd(String text, int from, int to) {
    if (to <= from || depth(text.charAt(to - 1)) >= 0) {
      return null;
    }
    int last = to - 2;
    while (last >= from && depth(text.charAt(last)) == 0) {
      last--;
    }
    if (last >= from && pairs(text.charAt(last), text.charAt(to - 1))) {
      return new BracketGroup(last, to - 1); // as most are: with no brackets within
    }
    int[] open = new int[16];
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int change = depth(c);
      if (change > 0) {
        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
        open[depth++] = i;
      } else if (change < 0 && depth > 0 && pairs(text.charAt(open[depth - 1]), c)) {
        depth--;
        if (i == to - 1) {
          return new BracketGroup(open[depth], i);
        }
      }
    }
    return null;
  }

  /** Returns 1 for an opening bracket, -1 for a closing one, 0 for what is none. */
  static int depth(char c) {
    return switch (c) {
      case '(', '[', '{', '（', '［', '【', '〔' -> 1;
      case ')', ']', '}', '）', '］', '】', '〕' -> -1;
      default -> 0;
    };
  }

  private static boolean pairs(char opener, char closer) {
    return OPENERS.indexOf(opener) == CLOSERS.indexOf(closer);
  }
}
