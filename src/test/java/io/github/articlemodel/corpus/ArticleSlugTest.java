package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleSlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Flood: ten dead             | flood-ten-dead
          Café à Genève               | café-à-genève
          Cafe\u0301 noir             | café-noir
          What's new? It’s “over”     | whats-new-its-over
          น้ำท่วม ภาคเหนือ ๒๕๖๗         | น้ำท่วม-ภาคเหนือ-๒๕๖๗
          北京 2024：洪水               | 北京-2024-洪水
          हिन्दी समाचार                | हिन्दी-समाचार
          ПРИВЕТ, МИР                 | привет-мир
          Straße                      | straße
          soft\u00ADhyphen            | softhyphen
          -- a / b \\ c --             | a-b-c
          ../../etc/passwd            | etc-passwd
          <script>                    | script
          """)
  void keepsLettersOfAnyScript(String title, String slug) {
    assertThat(ArticleSlug.of(title)).isEqualTo(slug);
  }

  @Test
  void isEmptyWhereThereIsNoLetter() {
    assertThat(ArticleSlug.of(" — !? \u0301\u200d")).isEmpty();
  }

  private static void check(String text) {
    String slug = ArticleSlug.of(text);
    assertThat(ArticleSlug.of(slug)).as(text).isEqualTo(slug);
    assertThat(slug.length()).isLessThanOrEqualTo(70);
    byte[] bytes = slug.getBytes(StandardCharsets.UTF_8);
    assertThat(bytes.length).isLessThanOrEqualTo(210);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).as("no letter is cut").isEqualTo(slug);
    assertThat(SafeName.problem("2024-11-25-" + slug + ".md")).isEmpty();
    assertThat(slug).doesNotStartWith("-").doesNotEndWith("-").doesNotContain("--");
  }

  @Test
  void isASafeNameAndStaysAsItIs() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      int most = 1 << (4 + random.nextInt(14));
      check(
          random
              .ints(random.nextInt(120), 0, most)
              .filter(point -> point < 0xD800 || point > 0xDFFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString());
    }
    for (Path file : SharedData.articles(Path.of("src/test/resources"))) {
      new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> check(line));
    }
  }

  @Test
  void cutsAtAWordWhereThatLeavesHalf() {
    assertThat(ArticleSlug.of("flood ".repeat(30))).isEqualTo("flood-".repeat(10) + "flood");
  }

  @Test
  void cutsALetterWithMarksWithoutEndBetweenMarks() {
    String letter = "\uD801\uDC28";
    assertThat(ArticleSlug.of(letter + "\u0301".repeat(80)))
        .isEqualTo(letter + "\u0301".repeat(68));
    assertThat(ArticleSlug.of("q" + "\uD834\uDD65".repeat(80)))
        .isEqualTo("q" + "\uD834\uDD65".repeat(34));
  }

  @Test
  void cutsALongWordBetweenLetters() {
    assertThat(ArticleSlug.of("ก" + "ก\u0e49".repeat(60))).hasSize(69);
    assertThat(ArticleSlug.of("a" + "𠀀".repeat(60))).hasSize(69);
    assertThat(ArticleSlug.of("a " + "b".repeat(200))).hasSize(70);
  }
}
