package io.github.articlemodel.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words as a tree of their letters: few steps tell that a text begins with none of them, which most
 * texts do.
 */
final class WordTree {

  private final List<String> words = new ArrayList<>();
  private final Branch root = new Branch();

  /** What follows the same letters. */
  private static final class Branch {
    char[] letters = {};
    Branch[] next = {};
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
      return next[at];
    }
  }

  /** Adds a word in the form in which words are compared. */
  void add(String word) {
    words.add(word);
    Branch branch = root;
    for (int i = 0; i < word.length(); i++) {
      branch = branch.grow(word.charAt(i));
    }
    branch.ends = true;
  }

  /** Adds all words of another tree. */
  void addAll(WordTree others) {
    others.words.forEach(this::add);
  }

  /**
   * Returns how many characters a word may have at most that a text begins with; 0 where it begins
   * with none. It is a first sieve: it ends where a text has a character that is not plain.
   */
  int longest(String text, int from, int to) {
    Branch branch = root;
    int longest = 0;
    char last = ' ';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!CreditWords.isPlain(c, last)) {
        return to - from;
      }
      last = c;
      int found = Arrays.binarySearch(branch.letters, CreditWords.small(c));
      if (found < 0) {
        boolean mayEnd = c == ' ' && i + 1 < to && !CreditWords.isPlain(text.charAt(i + 1), c);
        return mayEnd ? to - from : longest; // what follows a space may count for nothing
      }
      branch = branch.next[found];
      longest = branch.ends ? i + 1 - from : longest;
    }
    return longest;
  }
}
