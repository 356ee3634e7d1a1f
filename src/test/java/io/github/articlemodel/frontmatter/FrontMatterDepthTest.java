package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The deepest front matter that a limit allows, on a thread with a small stack. */
class FrontMatterDepthTest {

  private static final int DEEPEST = FrontMatterLimits.HIGHEST_MAX_DEPTH;
  private static final FrontMatterLimits LIMITS =
      FrontMatterLimits.defaults().withMaxDepth(DEEPEST);

  static List<String> deepest() {
    String lists = "[".repeat(DEEPEST - 1) + "]".repeat(DEEPEST - 1);
    StringBuilder indented = new StringBuilder();
    for (int i = 0; i < DEEPEST; i++) {
      indented.append(" ".repeat(i)).append("b:\n");
    }
    return List.of(
        "---\na: " + lists + "\n---\n",
        "---\na: " + "{b: ".repeat(DEEPEST - 1) + "1" + "}".repeat(DEEPEST - 1) + "\n---\n",
        "---\n" + indented + "---\n",
        "---\na:\n  " + "- ".repeat(DEEPEST - 1) + "1\n---\n",
        "+++\na = " + lists + "\n+++\n",
        "+++\na = " + "{b = ".repeat(DEEPEST - 1) + "1" + "}".repeat(DEEPEST - 1) + "\n+++\n",
        "{\"a\": " + lists + "}\n",
        "{\"a\": " + "{\"b\": ".repeat(DEEPEST - 1) + "1" + "}".repeat(DEEPEST - 1) + "}\n");
  }

  @ParameterizedTest
  @MethodSource("deepest")
  void isReadComparedPrintedWrittenAndEditedOnASmallStack(String text) throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread small = new Thread(null, () -> use(text), "small", 512 * 1024);
    small.setUncaughtExceptionHandler((thread, problem) -> thrown.set(problem));
    small.start();
    small.join();

    assertThat(thrown.get()).isNull();
  }

  private static void use(String text) {
    SourceText source = SourceText.of(text);
    FrontMatter read = FrontMatterReader.of(LIMITS).read(source);
    assertThat(read.state()).isEqualTo(FrontMatter.State.READ);
    assertThat(read.metadata().equals(FrontMatterReader.of(LIMITS).read(source).metadata()))
        .isTrue();
    assertThat(read.metadata().hashCode()).isEqualTo(read.metadata().hashCode());
    assertThat(read.metadata().toString()).contains("a");
    assertThat(read.metadata().toMap()).hasSize(1);
    for (FrontMatterFormat format : FrontMatterFormat.values()) {
      if (!text.contains("b:\n")) { // null has no word in TOML
        assertThat(FrontMatterWriter.write(read.metadata(), format, "\n")).isNotEmpty();
      }
    }
    FieldEdit set = new FieldEdit.Set(FieldPath.of("z"), FieldValue.of("y"));
    assertThat(FrontMatterEditor.of(LIMITS).edit(source, read, List.of(set))).isNotEmpty();
  }

  @Test
  void refusesAHigherLimit() {
    assertThatThrownBy(() -> FrontMatterLimits.defaults().withMaxDepth(DEEPEST + 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxDepth is at most 100, but is 101");
  }
}
