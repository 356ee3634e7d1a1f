package io.github.articlemodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A position is the same whether it was counted from the start or looked up in the index. */
class NearPositionTest {

  @Test
  void countsAsTheIndexDoes() {
    Random random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append("\r\n\rab\u00e9\n".charAt(random.nextInt(7)));
      }
      int offset = random.nextInt(text.length() + 1);
      SourceText indexed = SourceText.of(text.toString());
      assertThat(indexed.lineCount()).isPositive(); // makes the index
      assertThat(SourceText.of(text.toString()).position(offset))
          .isEqualTo(indexed.position(offset));
    }
  }

  @Test
  void countsTheSameFarOffAndOften() {
    String text = "line\r\n".repeat(2_000);
    SourceText source = SourceText.of(text);
    for (int offset = 0; offset < text.length(); offset += 611) {
      SourcePosition position = source.position(offset);
      assertThat(position.line()).isEqualTo(offset / 6 + 1);
      assertThat(position.column()).isEqualTo(offset % 6 + 1);
    }
  }

  @Test
  void findsHalfPairsInTextsOfAnyKind() {
    for (String sound : new String[] {"", "a?b", "é", "\uD83D\uDE00", "ก?", "?".repeat(100)}) {
      SourceText source = SourceText.of(sound);
      assertThat(source.text()).isEqualTo(sound);
      assertThat(source.diagnostics()).isEmpty();
    }
    for (String broken : new String[] {"\uD83D", "a\uDE00?", "?\uD83Db", "é\uDE00\uD83D"}) {
      SourceText source = SourceText.of(broken);
      assertThat(source.text()).isEqualTo(broken.replaceAll("[\\x{D800}-\\x{DFFF}]", "\uFFFD"));
      assertThat(source.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly("encoding.unpaired-surrogate");
    }
  }
}
