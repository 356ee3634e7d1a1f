package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private static final WordClass[] CLASSES = WordClass.values();
  private static final String LETTERS = "aAbBzZ  --.`'’…‐９ＡéÉİΣςß\u00A0\u200B\u3000\uD801\uDC00";

  @Test
  void knowsAWordInAnyForm() {
    WordTable table = new WordTable();
    table.add("getty images", WordClass.AGENCY);
    table.add("getty images", WordClass.BODY);
    int both = WordClass.AGENCY.bit() | WordClass.BODY.bit();
    String text = "(GETTY Images)";
    assertThat(table.of(text, 1, text.length() - 1)).isEqualTo(both);
    assertThat(table.of("Ｇetty\u00A0 images ", 0, 14)).isEqualTo(both);
    assertThat(table.of("getty images", 0, 11)).isZero();
    assertThat(table.of("getty images inc", 0, 16)).isZero();
    assertThat(table.ofFolded("a getty images", 2, 14)).isEqualTo(both);
    assertThat(table.ofFolded("Getty images", 0, 12)).isZero();
    assertThat(table.ofFolded("getty images", 0, 0)).isZero();
  }

  @Test
  void saysOfAnyPartOfATextWhatAMapSaysOfItsFoldedForm() {
    Random random = new Random(7);
    Map<String, Integer> map = new HashMap<>();
    WordTable first = new WordTable();
    WordTable second = new WordTable();
    for (int i = 0; i < 400; i++) {
      String word = Folding.fold(text(random, LETTERS, 4));
      WordClass type = CLASSES[random.nextInt(CLASSES.length)];
      if (word.isEmpty()) {
        continue;
      }
      (i % 2 == 0 ? first : second).add(word, type);
      map.merge(word, type.bit(), (a, b) -> a | b);
    }
    first.addAll(second);
    int hits = 0;
    for (int i = 0; i < 100_000; i++) {
      String text = text(random, LETTERS, 9);
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(text.length() + 1 - from);
      String folded = Folding.fold(text.substring(from, to));
      int expected = map.getOrDefault(folded, 0);
      hits += expected == 0 ? 0 : 1;
      assertThat(first.of(text, from, to)).as("<%s> %d %d", text, from, to).isEqualTo(expected);
      assertThat(first.ofFolded(folded, 0, folded.length())).isEqualTo(expected);
    }
    assertThat(hits).isGreaterThan(10_000);
  }

  /** Returns a text of some letters, the first eight of which come more often. */
  static String text(Random random, String letters, int most) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(most);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(random.nextInt(3) == 0 ? letters.length() : 8)));
    }
    return text.toString();
  }
}
