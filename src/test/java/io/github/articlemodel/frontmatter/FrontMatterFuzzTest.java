package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No content makes the reader throw, and all spans are sound. */
class FrontMatterFuzzTest {

  static final List<String> PIECES =
      List.of(
          "a: ",
          "b:",
          "title: ",
          "- ",
          "? ",
          ": ",
          "\n",
          "\n",
          "\n  ",
          "\n\t",
          "\r\n",
          "\r",
          "\"",
          "'",
          "[",
          "]",
          "{",
          "}",
          ", ",
          "#",
          " # c",
          "|",
          ">-",
          "|+2",
          "&x ",
          "*x",
          "!t ",
          "!!str ",
          "!<",
          "<<: ",
          "x",
          "1.10",
          "2024-11-25",
          "\\",
          "\\x",
          "\\u12",
          "\\UFFFFFFFF",
          "\uD83D\uDE00",
          "\u0085",
          "\uFEFF",
          "\u0000",
          "%",
          "%YAML 1.2",
          "@",
          "`",
          "\t",
          " ",
          "---",
          "--- ",
          "...",
          "~",
          "é",
          "%41",
          "!%4",
          "\uE000",
          "word: word");

  @Test
  void neverThrowsAndKeepsSpansSound() {
    Random random = new Random(20_241_125);
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder("---\n");
      int pieces = 1 + random.nextInt(24);
      for (int j = 0; j < pieces; j++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      SourceText source = SourceText.of(text.append("\n---\n").toString());
      FrontMatter frontMatter;
      try {
        frontMatter = reader.read(source);
        Spans.check(source, frontMatter);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("for " + source.text().replace("\n", "\\n"), e);
      }
      assertThat(frontMatter.diagnostics()).isNotNull();
    }
  }
}
