package io.github.articlemodel.figure;

import org.jspecify.annotations.Nullable;

/**
 * Words in the form in which they are compared, each with the classes that it is of. A text is
 * looked up as it stands: only where it has more than plain ASCII a copy of it is made.
 */
final class WordTable {

  private @Nullable String[] words = new String[64];
  private int[] classes = new int[64];
  private int size;
  private int longest;

  /** The first three characters and the last of each word: few other texts have them. */
  private final LetterSieve sieve = new LetterSieve();

  /** Adds a word in the form in which words are compared. */
  void add(String word, WordClass type) {
    add(word, type.bit());
  }

  /** Adds all words of another table. */
  void addAll(WordTable others) {
    for (int i = 0; i < others.words.length; i++) {
      String word = others.words[i];
      if (word != null) {
        add(word, others.classes[i]);
      }
    }
  }

  private void add(String word, int bits) {
    int slot = slot(word);
    if (words[slot] == null) {
      words[slot] = word;
      size++;
      int end = word.length();
      sieve.add(word.charAt(0), at(word, 1, end), at(word, 2, end), word.charAt(end - 1));
      longest = Math.max(longest, word.length());
    }
    classes[slot] |= bits;
    if (size * 2 > words.length) {
      grow();
    }
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    int[] oldClasses = classes;
    words = new String[oldWords.length * 2];
    classes = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        int slot = slot(word);
        words[slot] = word;
        classes[slot] = oldClasses[i];
      }
    }
  }

  /** Returns the classes of a part of a text in any form, a bit for each; 0 where it is no word. */
  int of(String text, int from, int to) {
    if (from == to || isOther(text, from, to)) {
      return 0;
    }
    int hash = 0;
    char last = ' ';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Folding.isPlain(c, last) || (c == ' ' && i == to - 1)) {
        return ofFolded(Folding.fold(text.substring(from, to)));
      }
      if (i - from > longest) {
        return 0; // what follows makes it no shorter
      }
      last = c;
      hash = 31 * hash + Folding.small(c);
    }
    int slot = first(hash);
    String word = words[slot];
    while (word != null && !isFolded(word, text, from, to)) {
      slot = next(slot);
      word = words[slot];
    }
    return classes[slot];
  }

  /** Returns whether a text is surely no word, by the first three characters and the last. */
  private boolean isOther(String text, int from, int to) {
    char first = text.charAt(from);
    char second = at(text, from + 1, to);
    char third = at(text, from + 2, to);
    char last = text.charAt(to - 1);
    return !sieve.mayHold(first, second, third, last)
        && Folding.isPlain(first, ' ')
        && Folding.isPlain(second, first)
        && Folding.isPlain(third, second)
        && Folding.isPlain(last, ' ');
  }

  /** Returns a character of a word, or the last one if it is shorter. */
  private static char at(String text, int at, int to) {
    return text.charAt(Math.min(at, to - 1));
  }

  private static boolean isFolded(String word, String text, int from, int to) {
    boolean same = word.length() == to - from;
    for (int i = 0; same && i < word.length(); i++) {
      same = word.charAt(i) == Folding.small(text.charAt(from + i));
    }
    return same;
  }

  /** Returns the classes of a part of a text in the very form in which words are compared. */
  int ofFolded(String text, int from, int to) {
    return from == to || to - from > longest || isOther(text, from, to)
        ? 0
        : ofFolded(text.substring(from, to));
  }

  private int ofFolded(String word) {
    return classes[slot(word)];
  }

  private int slot(String sought) {
    int slot = first(sought.hashCode());
    String word = words[slot];
    while (word != null && !word.equals(sought)) {
      slot = next(slot);
      word = words[slot];
    }
    return slot;
  }

  private int first(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (words.length - 1);
  }
}
