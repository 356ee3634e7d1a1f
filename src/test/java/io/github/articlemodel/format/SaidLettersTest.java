package io.github.articlemodel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SaidLettersTest {

  @Test
  void holdThoseOfATextWhateverStandsBetween() {
    SaidLetters all = SaidLetters.of("Heavy rain, 30 mm. \u00C4ra \uD835\uDC00!");
    assertThat(all.hold(SaidLetters.of("rain (30mm)"))).isTrue();
    assertThat(all.hold(SaidLetters.of("\u00E4ra"))).isFalse();
    assertThat(all.hold(SaidLetters.of("\uD835\uDC00"))).isTrue();
    assertThat(all.hold(SaidLetters.of("30 cm"))).isFalse();
    assertThat(all.hold(SaidLetters.of("\u2605\u2605"))).isFalse();
  }

  @Test
  void holdWhatAPlainSearchFinds() {
    Random random = new Random(3);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = letters(random, 1 + random.nextInt(30));
      String sought = letters(random, 1 + random.nextInt(7));
      boolean holds = text.contains(sought);
      found += holds ? 1 : 0;
      assertThat(SaidLetters.of(text).hold(SaidLetters.of(sought)))
          .as("%s in %s", sought, text)
          .isEqualTo(holds);
    }
    assertThat(found).isBetween(2_000, 18_000);
  }

  private static String letters(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(3) == 0 ? 'b' : 'a');
    }
    return text.toString();
  }
}
