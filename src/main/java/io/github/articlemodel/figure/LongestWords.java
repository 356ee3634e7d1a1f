package io.github.articlemodel.figure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How long the longest words are that begin, or end, with a character; and with which two letters
 * of ASCII any does, so that few texts need to be looked up.
 */
final class LongestWords {

  private final Map<Character, Integer> lengths = new HashMap<>();
  private final int[] ofAscii = new int[128];
  private final BitSet pairs = new BitSet();

  /**
   * Adds a word.
   *
   * @param c the character, in lower case
   * @param next the character beside it, 0 where it has none
   */
  void add(char c, char next, int length) {
    add(c, length);
    if (isLetter(c) && isLetter(next)) {
      pairs.set(pair(c, next));
    } else if (isLetter(c) && next == 0) {
      pairs.set(pair(c, 'a'), pair(c, 'z') + 1);
    }
  }

  private void add(char c, int length) {
    int longest = Math.max(lengths.getOrDefault(c, 0), length);
    lengths.put(c, longest);
    if (c < ofAscii.length) {
      ofAscii[c] = longest;
    }
  }

  void addAll(LongestWords others) {
    others.lengths.forEach(this::add);
    pairs.or(others.pairs);
  }

  /** Returns the length for a character, in any case, beside another; 0 where no word has them. */
  int of(char c, char next) {
    char lower = Character.toLowerCase(c);
    char lowerNext = Character.toLowerCase(next);
    if (isLetter(lower) && isLetter(lowerNext) && !pairs.get(pair(lower, lowerNext))) {
      return 0;
    }
    return lower < ofAscii.length ? ofAscii[lower] : lengths.getOrDefault(lower, 0);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static int pair(char c, char next) {
    return (c << 7) + next;
  }
}
