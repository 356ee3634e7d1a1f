package io.github.articlemodel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The texts of records have no character that can't be written. */
class LiteralsTest {

  private static final List<String> PIECES =
      List.of("a", "é", "\uD83D\uDE00", "\uD83D", "\uDE00", "\0", "\uFFFD");

  @Test
  void replaceWhatHasNoCharacter() {
    assertThat(new Text("a\0b\uD83Dc\uDE00\uD83D\uDE00").value())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uD83D\uDE00");
  }

  @Test
  void keepEveryTextThatIsSound() {
    Random random = new Random(1);
    int sound = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder all = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        all.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = all.toString();
      boolean isSound =
          text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
      String value = new Text(text).value();
      assertThat(value.equals(text)).as(text).isEqualTo(isSound);
      assertThat(value).hasSize(text.length());
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(value)).as(text).isTrue();
      sound += isSound ? 1 : 0;
    }
    assertThat(sound).isBetween(1_000, 9_000);
  }
}
