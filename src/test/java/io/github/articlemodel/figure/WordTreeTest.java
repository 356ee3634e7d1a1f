package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTreeTest {

  private static final String LETTERS =
      "aAbBzZ  --.`'\u2019\u2026\u2010\uFF19\u00E9\u00C9\u03A3\u00A0\u200B\u3000";
  private static final int SLACK = 2;

  @Test
  void tellsHowMuchOfATextIsAWordAtMost() {
    WordTree<Integer> forward = WordTree.forward(SLACK);
    forward.add("photo", 1);
    forward.add("photo by", 2);
    forward.add("q", 3);
    forward.add("of", 4);
    assertThat(forward.longest("Quay 2", 0, 6)).isEqualTo(1);
    assertThat(forward.longest("Often", 0, 5)).isEqualTo(2);
    assertThat(forward.longest("The Photo", 0, 9)).isZero();
    assertThat(forward.longest("The Photo", 4, 5)).isEqualTo(5);
    assertThat(forward.longest("The Photo", 4, 4)).isZero();
    assertThat(forward.longest("Photo bya", 0, 9)).isEqualTo(8);
    assertThat(forward.longest("", 0, 0)).isZero();
    assertThat(forward.mayBegin("Pho", 0)).isTrue();
    assertThat(forward.mayBegin("Photos", 0)).isTrue();
    assertThat(forward.mayBegin("Pha", 0)).isFalse();
    WordTree<Integer> backward = WordTree.backward(SLACK);
    backward.addAll(forward);
    assertThat(backward.longest("a PHOTO", 6, 7)).isEqualTo(5);
    assertThat(backward.longest("a PHOTO", 6, 4)).isZero();
    assertThat(backward.longest("a phot", 5, 6)).isZero();
  }

  @Test
  void tellsWhatAPartOfATextStandsForAsAMapDoesOfItsFoldedForm() {
    Random random = new Random(9);
    Map<String, Integer> map = new HashMap<>();
    WordTree<Integer> forward = WordTree.forward(SLACK);
    WordTree<Integer> backward = WordTree.backward(SLACK);
    for (int i = 0; i < 400; i++) {
      String word = Folding.fold(WordTableTest.text(random, LETTERS, 4));
      if (!word.isEmpty()) {
        map.put(word, i);
        forward.add(word, i);
      }
    }
    backward.addAll(forward);
    int hits = 0;
    for (int i = 0; i < 100_000; i++) {
      String text = WordTableTest.text(random, LETTERS, 9);
      int from = random.nextInt(text.length());
      int to = from + 1 + random.nextInt(text.length() - from);
      Integer expected = map.get(Folding.fold(text.substring(from, to)));
      hits += expected == null ? 0 : 1;
      assertThat(forward.of(text, from, to)).as("<%s> %d %d", text, from, to).isEqualTo(expected);
      assertThat(backward.of(text, from, to)).as("<%s> %d %d", text, from, to).isEqualTo(expected);
    }
    assertThat(hits).isGreaterThan(10_000);
  }

  @Test
  void passesNoWordOver() {
    Random random = new Random(8);
    List<String> words =
        random
            .ints(80, 1, 7)
            .mapToObj(length -> Folding.fold(WordTableTest.text(random, LETTERS, length)))
            .filter(word -> word.length() > 1)
            .toList();
    WordTree<String> forward = WordTree.forward(SLACK);
    WordTree<String> backward = WordTree.backward(SLACK);
    words.forEach(word -> forward.add(word, word));
    words.forEach(word -> backward.add(word, word));
    int sure = 0;
    int found = 0;
    for (int i = 0; i < 100_000; i++) {
      String text = WordTableTest.text(random, LETTERS, 8);
      int at = random.nextInt(text.length());
      int length = isItself(text.charAt(at)) ? longest(words, text, at, 1) : 0;
      int before = isItself(text.charAt(at)) ? longest(words, text, at, -1) : 0;
      int most = forward.longest(text, at, text.length() - at);
      assertThat(most).as("<%s> %d", text, at).isGreaterThanOrEqualTo(length);
      assertThat(backward.longest(text, at, at + 1))
          .as("<%s> %d", text, at)
          .isGreaterThanOrEqualTo(before);
      assertThat(length == 0 || forward.mayBegin(text, at)).as("<%s> %d", text, at).isTrue();
      sure += most == 0 ? 1 : 0;
      found += length > 0 ? 1 : 0;
    }
    assertThat(sure).isGreaterThan(10_000);
    assertThat(found).isGreaterThan(10_000);
  }

  /** Returns whether a character but for its case is itself in the form of comparing. */
  private static boolean isItself(char c) {
    return Folding.fold(String.valueOf(c)).equals(String.valueOf(Character.toLowerCase(c)));
  }

  /**
   * Returns how long the longest part of a text is from an offset on, or up to it, that is a word.
   */
  private static int longest(List<String> words, String text, int at, int step) {
    int longest = 0;
    for (int end = at; end >= 0 && end < text.length(); end += step) {
      int from = Math.min(at, end);
      int to = Math.max(at, end) + 1;
      String word = Folding.fold(text.substring(from, to));
      boolean found =
          words.contains(word)
              && !Spaces.is(text.charAt(end))
              && to - from <= word.length() + SLACK;
      longest = found ? to - from : longest;
    }
    return longest;
  }
}
