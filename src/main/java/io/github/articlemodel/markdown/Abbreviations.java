package io.github.articlemodel.markdown;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a text that is none would be read as an abbreviation: the labels of the body's definitions
 * in it, where no letter or digit goes on with them. Longer labels than {@value #LONGEST}
 * characters are not looked for.
 */
final class Abbreviations {

  private static final int LONGEST = 100;

  private final Set<String> labels = new HashSet<>();
  private final Set<Integer> lengths = new TreeSet<>();

  Abbreviations(Set<String> labels) {
    for (String label : labels) {
      if (label.length() <= LONGEST) {
        this.labels.add(label);
        lengths.add(label.length());
      }
    }
  }

  /** Returns whether there are none. */
  boolean isEmpty() {
    return labels.isEmpty();
  }

  /** Returns where labels start in a text. */
  BitSet startsIn(String text) {
    BitSet starts = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      for (int length : lengths) {
        int end = i + length;
        if (end <= text.length()
            && isEdge(text, i)
            && isEdge(text, end)
            && labels.contains(text.substring(i, end))) {
          starts.set(i);
        }
      }
    }
    return starts;
  }

  /** Returns whether no word goes on from one side of a place to the other. */
  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !isWord(text.charAt(at - 1))
        || !isWord(text.charAt(at));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
