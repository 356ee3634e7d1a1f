package io.github.articlemodel.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words as a tree of their letters: few steps tell that a text begins, or ends, with none of them,
 * which most texts do. It is a first sieve, for texts in any form.
 */
final class WordTree {

  private static final int MAX_ASCII = 0x7F;

  private final List<String> words = new ArrayList<>();
  private final Branch root = new Branch();

  /** The branches of the root by their letters, null where there is none. */
  private final @Nullable Branch[] ofAscii = new Branch[MAX_ASCII + 1];

  private final int step;
  private final int slack;

  /** What follows the same letters. */
  private static final class Branch {
    char[] letters = {};
    Branch[] next = {};

    /** A bit for the last six bits of each letter, by which most others are passed over. */
    long bits;

    /** Of a branch of the root, how long the longest word is that begins with it. */
    int longest;

    boolean ends;

    Branch grow(char letter) {
      int found = Arrays.binarySearch(letters, letter);
      if (found >= 0) {
        return next[found];
      }
      int at = -found - 1;
      int after = letters.length - at;
      letters = Arrays.copyOf(letters, letters.length + 1);
      next = Arrays.copyOf(next, letters.length);
      System.arraycopy(letters, at, letters, at + 1, after);
      System.arraycopy(next, at, next, at + 1, after);
      letters[at] = letter;
      next[at] = new Branch();
      bits |= 1L << letter;
      return next[at];
    }

    @Nullable Branch at(char letter) {
      int found = (bits >>> letter & 1) == 0 ? -1 : Arrays.binarySearch(letters, letter);
      return found < 0 ? null : next[found];
    }
  }

  private WordTree(int step, int slack) {
    this.step = step;
    this.slack = slack;
  }

  /**
   * Returns one for words that texts begin with.
   *
   * @param slack how much longer a text may be than the word that it is: spaces and dashes may be
   *     doubled
   */
  static WordTree forward(int slack) {
    return new WordTree(1, slack);
  }

  /**
   * Returns one for words that texts end with.
   *
   * @param slack how much longer a text may be than the word that it is
   */
  static WordTree backward(int slack) {
    return new WordTree(-1, slack);
  }

  /** Adds a word in the form in which words are compared. */
  void add(String word) {
    words.add(word);
    Branch branch = root;
    for (int i = 0; i < word.length(); i++) {
      branch = branch.grow(word.charAt(step > 0 ? i : word.length() - 1 - i));
    }
    branch.ends = true;
    char letter = word.charAt(step > 0 ? 0 : word.length() - 1);
    Branch first = root.grow(letter);
    first.longest = Math.max(first.longest, word.length());
    if (letter <= MAX_ASCII) {
      ofAscii[letter] = first;
    }
  }

  /** Adds all words of another tree. */
  void addAll(WordTree others) {
    others.words.forEach(this::add);
  }

  /**
   * Returns how many characters a text may have at most that is one of the words, from an offset
   * on, or up to it; 0 where there is none.
   *
   * @param at the offset of the first character, of one for the ends of texts that of the last
   * @param most how many characters there are
   */
  int longest(String text, int at, int most) {
    Branch first = most > 0 ? first(text.charAt(at)) : null;
    if (first == null) {
      return 0;
    }
    int bound = Math.min(most, first.longest + slack);
    Branch branch = first;
    int longest = branch.ends ? 1 : 0;
    char last = text.charAt(at);
    for (int i = 1; i < most; i++) {
      char c = text.charAt(at + i * step);
      if (!Folding.isPlain(c, last)) {
        return bound;
      }
      Branch next = branch.at(Folding.small(c));
      if (next == null) {
        boolean mayEnd = // what follows a space may count for nothing
            c == ' ' && i + 1 < most && !Folding.isPlain(text.charAt(at + (i + 1) * step), c);
        return mayEnd ? bound : longest;
      }
      last = c;
      branch = next;
      longest = branch.ends ? i + 1 : longest;
    }
    return longest;
  }

  /** Returns whether a text that may go on may begin with one of the words. */
  boolean mayBegin(String text, int at) {
    Branch branch = first(text.charAt(at));
    for (int i = at + 1; branch != null && !branch.ends && i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Folding.isPlain(c, text.charAt(i - 1))) {
        return true;
      }
      branch = branch.at(Folding.small(c));
    }
    return branch != null;
  }

  private @Nullable Branch first(char c) {
    char letter = c <= MAX_ASCII ? Folding.small(c) : Character.toLowerCase(c);
    return letter <= MAX_ASCII ? ofAscii[letter] : root.at(letter);
  }
}
