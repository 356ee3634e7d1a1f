package io.github.articlemodel.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words as a tree of their letters, each with what it stands for: few steps tell that a text
 * begins, or ends, with none of them, which most texts do.
 */
final class WordTree<V> {

  private static final int MAX_ASCII = 0x7F;

  /** How many letters are sooner looked through than searched. */
  private static final int FEW = 8;

  /** How many characters are sifted. */
  private static final int SIFTED = 4;

  private final Map<String, V> words = new HashMap<>();
  private final Branch<V> root = new Branch<>();

  /** The branches of the root by their letters, null where there is none. */
  private final @Nullable Branch<V>[] ofAscii = Branch.none(MAX_ASCII + 1);

  /** The first characters of each word: few texts begin with them. */
  private final LetterSieve sieve = new LetterSieve();

  private final int step;
  private final int slack;

  /** What follows the same letters. */
  private static final class Branch<V> {
    char[] letters = {};

    /** The branch of each letter. */
    Branch<V>[] next = none(0);

    /** A bit for the last six bits of each letter, by which most others are passed over. */
    long bits;

    /** Of a branch of the root, how long the longest word is that begins with it. */
    int longest;

    /** What the word stands for that ends here; null where none does. */
    @Nullable V value;

    Branch<V> grow(char letter) {
      int found = Arrays.binarySearch(letters, letter);
      if (found >= 0) {
        return next[found];
      }
      int at = -found - 1;
      int behind = letters.length - at;
      letters = Arrays.copyOf(letters, letters.length + 1);
      next = Arrays.copyOf(next, letters.length);
      System.arraycopy(letters, at, letters, at + 1, behind);
      System.arraycopy(next, at, next, at + 1, behind);
      letters[at] = letter;
      next[at] = new Branch<>();
      bits |= 1L << letter;
      return next[at];
    }

    @Nullable Branch<V> at(char letter) {
      if (((bits >>> letter) & 1) == 0) {
        return null;
      }
      int found = letters.length > FEW ? Arrays.binarySearch(letters, letter) : indexOf(letter);
      return found < 0 ? null : next[found];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of such a type
    static <V> Branch<V>[] none(int count) {
      return new Branch[count];
    }

    private int indexOf(char letter) {
      int at = letters.length - 1;
      while (at >= 0 && letters[at] != letter) {
        at--;
      }
      return at;
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
  static <V> WordTree<V> forward(int slack) {
    return new WordTree<>(1, slack);
  }

  /**
   * Returns one for words that texts end with.
   *
   * @param slack how much longer a text may be than the word that it is
   */
  static <V> WordTree<V> backward(int slack) {
    return new WordTree<>(-1, slack);
  }

  /** Adds a word in the form in which words are compared; the last value of a word counts. */
  void add(String word, V value) {
    boolean known = words.put(word, value) != null;
    Branch<V> branch = root;
    for (int i = 0; i < word.length(); i++) {
      branch = branch.grow(letter(word, i));
    }
    branch.value = value;
    if (known) {
      return;
    }
    char[] begin = new char[SIFTED];
    for (int i = 0; i < Math.min(SIFTED, word.length()); i++) {
      begin[i] = letter(word, i);
    }
    sift(begin, word.length());
    char letter = letter(word, 0);
    Branch<V> first = root.grow(letter);
    first.longest = Math.max(first.longest, word.length());
    if (letter <= MAX_ASCII) {
      ofAscii[letter] = first;
    }
  }

  private char letter(String word, int i) {
    return word.charAt(step > 0 ? i : word.length() - 1 - i);
  }

  /** Adds the first characters of a word to the sieve, of a shorter one with any behind it. */
  private void sift(char[] begin, int count) {
    if (count >= SIFTED) {
      sieve.add(begin[0], begin[1], begin[2], begin[3]);
    } else if (begin[0] <= MAX_ASCII) {
      for (char any = 0; any < LetterSieve.LETTERS; any++) {
        begin[count] = any;
        sift(begin, count + 1);
      }
    }
  }

  /**
   * Returns whether letters of ASCII tell that no word begins at an offset. A space among them is
   * one in the form in which words are compared too, or ends the text.
   */
  private boolean isOther(String text, int at, int most) {
    if (most < SIFTED) {
      return false;
    }
    char first = text.charAt(at);
    char second = text.charAt(at + step);
    char third = text.charAt(at + 2 * step);
    char fourth = text.charAt(at + 3 * step);
    return Folding.isLetter(first)
        && Folding.isLetter(second)
        && (Folding.isLetter(third)
            ? isLetterOrSpace(fourth)
            : third == ' ' && Folding.isLetter(fourth))
        && !sieve.mayHold(first, second, third, fourth);
  }

  private static boolean isLetterOrSpace(char c) {
    return c == ' ' || Folding.isLetter(c);
  }

  /** Adds all words of another tree. */
  void addAll(WordTree<V> others) {
    others.words.forEach(this::add);
  }

  /**
   * Returns what a part of a text in any form stands for; null where it is no word.
   *
   * @param from the offset of its first character
   * @param to the offset after its last one; there is one at least
   */
  @Nullable V of(String text, int from, int to) {
    Branch<V> branch = root;
    char last = ' ';
    for (int i = 0; i < to - from; i++) {
      char c = text.charAt(step > 0 ? from + i : to - 1 - i);
      Branch<V> next = i == 0 ? first(c) : branch.at(Folding.small(c));
      boolean mayCount = c != ' ' || i + 1 < to - from; // a space at the ends counts for nothing
      if (!mayCount || !Folding.isPlain(c, last) || (next == null && c == ' ')) {
        return words.get(Folding.fold(text.substring(from, to)));
      }
      if (next == null) {
        return null;
      }
      last = c;
      branch = next;
    }
    return branch.value;
  }

  /**
   * Returns how many characters a text may have at most that is one of the words, from an offset
   * on, or up to it; 0 where there is none.
   *
   * @param at the offset of the first character, of one for the ends of texts that of the last
   * @param most how many characters there are
   */
  int longest(String text, int at, int most) {
    Branch<V> first = most > 0 && !isOther(text, at, most) ? first(text.charAt(at)) : null;
    return first == null ? 0 : longest(first, text, at, most);
  }

  private int longest(Branch<V> first, String text, int at, int most) {
    int bound = Math.min(most, first.longest + slack);
    Branch<V> branch = first;
    int longest = branch.value == null ? 0 : 1;
    char last = text.charAt(at);
    for (int i = 1; i < most; i++) {
      char c = text.charAt(at + i * step);
      if (!Folding.isPlain(c, last)) {
        return bound;
      }
      Branch<V> next = branch.at(Folding.small(c));
      if (next == null) {
        boolean mayEnd = // what follows a space may count for nothing
            c == ' ' && i + 1 < most && !Folding.isPlain(text.charAt(at + (i + 1) * step), c);
        return mayEnd ? bound : longest;
      }
      last = c;
      branch = next;
      longest = branch.value == null ? longest : i + 1;
    }
    return longest;
  }

  /** Returns whether a text that may go on may begin with one of the words. */
  boolean mayBegin(String text, int at) {
    Branch<V> branch = first(text.charAt(at));
    for (int i = at + 1; branch != null && branch.value == null && i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Folding.isPlain(c, text.charAt(i - 1))) {
        return true;
      }
      branch = branch.at(Folding.small(c));
    }
    return branch != null;
  }

  private @Nullable Branch<V> first(char c) {
    char letter = c <= MAX_ASCII ? Folding.small(c) : Character.toLowerCase(c);
    return letter <= MAX_ASCII ? ofAscii[letter] : root.at(letter);
  }
}
