package io.github.articlemodel.figure;

/**
 * Tells by a few characters of ASCII of a text that it is none of some words, which is enough for
 * most. What it does not tell so may be one or not. It looks at the last bits of each character
 * alone, which are the same for a letter and its capital. Words that have others among them are
 * left out, or the few of one letter of Chinese would let a third of all words through.
 */
final class LetterSieve {

  /** How many different characters it tells apart, a letter and its capital as one. */
  static final char LETTERS = 32;

  private static final char MAX_ASCII = 0x7F;

  /** Spreads the fourth character over those of three. */
  private static final int SPREAD = 1057;

  private final long[] sieve = new long[LETTERS * LETTERS * LETTERS / Long.SIZE];

  /** Adds the four characters of a word, if they are of ASCII. */
  void add(char first, char second, char third, char fourth) {
    if ((first | second | third | fourth) <= MAX_ASCII) {
      int bit = bit(first, second, third, fourth);
      sieve[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** Returns whether a word with four such characters of ASCII was added, or may have been. */
  boolean mayHold(char first, char second, char third, char fourth) {
    int bit = bit(first, second, third, fourth);
    return ((sieve[bit / Long.SIZE] >>> bit) & 1) != 0;
  }

  private static int bit(char first, char second, char third, char fourth) {
    int three = (first % LETTERS * LETTERS + second % LETTERS) * LETTERS + third % LETTERS;
    return (three + fourth % LETTERS * SPREAD) % (LETTERS * LETTERS * LETTERS);
  }
}
