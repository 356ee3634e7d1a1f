package io.github.articlemodel.figure;

/**
 * Tells by three characters of a text that it is none of some words, which is enough for most. What
 * it does not tell so may be one or not. It looks at the last bits of each character alone, which
 * are the same for a letter of ASCII and its capital.
 */
final class LetterSieve {

  /** How many bits tell a letter from others, whatever its case. */
  private static final int BITS = 5;

  private static final int LETTER = (1 << BITS) - 1;

  private final long[] sieve = new long[(1 << (3 * BITS)) / Long.SIZE];

  /** Adds the three characters of a word. */
  void add(char first, char second, char third) {
    int bit = bit(first, second, third);
    sieve[bit / Long.SIZE] |= 1L << bit;
  }

  /**
   * Adds the first characters of a word that may be followed by any others.
   *
   * @param count how many of them there are: 1 or 2
   */
  void addBegin(char first, char second, int count) {
    for (char third = 0; third <= LETTER; third++) {
      if (count > 1) {
        add(first, second, third);
      } else {
        addBegin(first, third, 2);
      }
    }
  }

  /** Returns whether a word with three such characters was added, or may have been. */
  boolean mayHold(char first, char second, char third) {
    int bit = bit(first, second, third);
    return ((sieve[bit / Long.SIZE] >>> bit) & 1) != 0;
  }

  private static int bit(char first, char second, char third) {
    return ((((first & LETTER) << BITS) | (second & LETTER)) << BITS) | (third & LETTER);
  }
}
