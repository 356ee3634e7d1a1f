package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SameWordsTest {

  private static final String LETTERS =
      "aB .-–—…'’`“\"«\u00A0\u3000\n\u00AD\u200B\uFEFF\uFFFF\uD83D\uDCF7";

  @Test
  void setsQuotesDashesAndSpacesInOneWay() {
    assertThat(SameWords.plain(" \u201CA\u201D  boat \u2013\u2014 at\u00A0 noon\u2026 "))
        .isEqualTo("\"A\" boat - at noon...");
    assertThat(SameWords.plain("- -\u00AD- \u2019")).isEqualTo("- - '");
    assertThat(SameWords.plain(" \u200B ")).isEmpty();
  }

  @Test
  void saysOfTwoTextsWhatTheirFormsSay() {
    Random random = new Random(12);
    int same = 0;
    for (int i = 0; i < 200_000; i++) {
      String one = WordTableTest.text(random, LETTERS, 6);
      String other = WordTableTest.text(random, LETTERS, 6);
      boolean expected = form(one).equals(form(other));
      assertThat(SameWords.in(one, other)).as("<%s> <%s>", one, other).isEqualTo(expected);
      assertThat(SameWords.plain(one)).isEqualTo(form(one));
      String around = "x" + one + "y";
      assertThat(SameWords.in(around, 1, one.length() + 1, other, 0, other.length()))
          .isEqualTo(expected);
      same += expected ? 1 : 0;
    }
    assertThat(same).isGreaterThan(2_000);
  }

  /** Returns a text in the form that is compared, made by replacing one thing after the other. */
  private static String form(String text) {
    return text.replaceAll("[\u00AD\u200B\uFEFF]", "")
        .replaceAll("[\u201C\u00AB]", "\"")
        .replaceAll("[\u2019`]", "'")
        .replace("\u2026", "...")
        .replaceAll("[-\u2013\u2014]+", "-")
        .replaceAll("[ \u00A0\u3000\n]+", " ")
        .replaceAll("^ | $", "");
  }
}
