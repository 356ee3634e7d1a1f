package io.github.articlemodel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The head of a source, up to a line. */
class HeadTest {

  private static final SourceText SOURCE =
      SourceText.of("---\r\na: é\r\n--- \t\r\nbody ไทย".getBytes(StandardCharsets.UTF_8))
          .withName("news.md");

  @Test
  void endsAfterTheLineWithItsLineEnd() {
    SourceText head = SOURCE.through("...", "---").orElseThrow();
    assertThat(head.text()).isEqualTo("---\r\na: é\r\n--- \t\r\n");
    assertThat(head.name()).isEqualTo("news.md");
    assertThat(head.position(5)).isEqualTo(SOURCE.position(5));
  }

  @Test
  void isNotThereWithoutTheLine() {
    assertThat(SOURCE.through("+++")).isEmpty();
    assertThat(SourceText.of("---").through("---")).isEmpty();
    assertThat(SourceText.of("---\n----\n---x\n ---\n").through("---")).isEmpty();
    assertThat(SourceText.of("---\n---").through("---")).isPresent();
    assertThat(SourceText.of("---\r---").through("---")).isPresent();
  }

  @Test
  void isFoundInUtf8Alone() {
    byte[] utf16 = "\uFEFF---\na: b\n---\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(SourceText.of(utf16).through("---")).isEmpty();
    assertThat(SourceText.of(utf16).startsWith("---")).isTrue();
    assertThat(SourceText.of("\uFEFF---\n---\n").through("---").orElseThrow().hasByteOrderMark())
        .isTrue();
  }

  @Test
  void startsWithAText() {
    assertThat(SOURCE.startsWith("---\r\n")).isTrue();
    assertThat(SOURCE.startsWith("--- ")).isFalse();
    assertThat(SourceText.of("--").startsWith("---")).isFalse();
    assertThat(SourceText.of("\uFEFF---").startsWith("---")).isTrue();
  }

  @Test
  void givesWayToAnother() {
    SourceText head = SOURCE.through("---").orElseThrow();
    SourceText other = SourceText.of("---\nb: 1\n---\n");
    SourceText changed = SOURCE.withHead(head, other);
    assertThat(changed.text()).isEqualTo("---\nb: 1\n---\nbody ไทย");
    assertThat(changed.name()).isEqualTo("news.md");
    assertThatThrownBy(() -> SOURCE.withHead(other, head))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
