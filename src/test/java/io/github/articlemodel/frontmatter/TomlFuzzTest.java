package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * No content makes the reader throw, all spans are sound, and there is no text on which our reading
 * and Jackson's part.
 */
class TomlFuzzTest {

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());

  static final List<String> PIECES =
      List.of(
          "a = ",
          "b.c = ",
          "title = ",
          "a: ",
          "[a]",
          "[[a]]",
          "[a.b]",
          "[",
          "]",
          "[[",
          "]]",
          "{",
          "}",
          ", ",
          ",",
          "=",
          ".",
          "\n",
          "\n",
          "\n",
          "\n  ",
          "\r\n",
          "\r",
          "\"",
          "'",
          "\"\"\"",
          "'''",
          "\"x\"",
          "'y'",
          "#",
          " # c",
          "1",
          "1.10",
          "0x1F",
          "1_0",
          "-",
          "+",
          "inf",
          "nan",
          "true",
          "2024-11-25",
          "2024-11-25T10:46:00Z",
          "10:46:00",
          "T",
          "Z",
          "\\",
          "\\n",
          "\\u0041",
          "\\uD800",
          "\\UFFFFFFFF",
          "\\\n",
          "\uD83D\uDE00",
          "\u0085",
          "\uFEFF",
          "\u0000",
          "\u007F",
          "\t",
          " ",
          "---",
          "é",
          "word",
          "{a = 1}",
          "[1, 2]",
          "9223372036854775807",
          "99999999999999999999",
          "1e400",
          "1e9999",
          "0.1e-5",
          "$",
          "“x”");

  @Test
  void neverThrowsOnPiecesOfTomlAndNeverPartsFromJackson() {
    Random random = new Random(20_241_125);
    Map<FrontMatter.State, Integer> states = new TreeMap<>();
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(20);
      for (int j = 0; j < pieces; j++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      states.merge(check("+++\n" + text + "\n+++\n").state(), 1, Integer::sum);
    }
    assertThat(states.get(FrontMatter.State.READ)).isGreaterThan(1_000);
    assertThat(states.get(FrontMatter.State.RECOVERED)).isGreaterThan(10_000);
  }

  @Test
  void neverThrowsOnMutatedTomlAndNeverPartsFromJackson() {
    Map<FrontMatter.State, Integer> states = new TreeMap<>();
    for (int seed = 0; seed < 10_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(new TomlGenerator(random).article());
      states.merge(check(text.toString()).state(), 1, Integer::sum);
      int mutations = 1 + random.nextInt(4);
      for (int i = 0; i < mutations; i++) {
        int at = 5 + random.nextInt(text.length() - 6);
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
          default -> text.setCharAt(at, text.charAt(5 + random.nextInt(text.length() - 6)));
        }
      }
      check(text.toString());
    }
    assertThat(states).containsOnlyKeys(FrontMatter.State.READ);
  }

  private static FrontMatter check(String text) {
    SourceText source = SourceText.of(text);
    try {
      FrontMatter frontMatter = READER.read(source);
      Spans.check(source, frontMatter);
      assertThat(frontMatter.diagnostics())
          .noneMatch(said -> said.code().equals("toml.unverified"));
      return frontMatter;
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("for " + text.replace("\n", "\\n").replace("\r", "\\r"), e);
    }
  }
}
