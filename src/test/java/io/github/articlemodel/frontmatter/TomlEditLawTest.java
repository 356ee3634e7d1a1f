package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 2 over TOML: that of real articles, and generated ones. */
class TomlEditLawTest {

  @Test
  void editsOfEveryFieldOfTheTomlOfTheCorpusAreRightOrRefused() throws IOException {
    check(SharedData.articles(SharedData.require("corpus").resolve("rust-blog")), 10_000);
  }

  @Test
  void editsOfEveryFieldOfTheTomlOfTheSampleAreRightOrRefused() throws IOException {
    check(SharedData.articles(Path.of("src/test/resources/corpus")), 50);
  }

  private static void check(List<Path> files, int least) throws IOException {
    Random random = new Random(20_241_125);
    List<FieldValue> values = CorpusEditTest.values();
    EditLaw law = new EditLaw();
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (text.startsWith("+++")) {
        law.check(SourceText.of(text).withName(file.toString()), values, random);
        String pairs = text.replace("\r\n", "\n").replace("\n", "\r\n");
        law.check(SourceText.of(pairs).withName(file + " with CRLF"), values, random);
      }
    }
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(law.made).as(law.report()).isGreaterThan(least);
    assertThat(law.refusals() * 200L).as(law.report()).isLessThanOrEqualTo(law.made);
  }

  /** 20,000 with {@code -Darticlemodel.full=true}. */
  @Test
  void editsOfGeneratedTomlAreRightOrRefused() {
    boolean full = Boolean.getBoolean("articlemodel.full");
    int count = Integer.getInteger("articlemodel.generated", full ? 20_000 : 100);
    List<FieldValue> values = CorpusEditTest.values();
    EditLaw law = new EditLaw();
    for (int seed = 0; seed < count; seed++) {
      Random random = new Random(seed);
      SourceText source = SourceText.of(new TomlGenerator(random).article());
      law.check(source.withName("seed " + seed), values, random);
    }
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(law.made).as(law.report()).isGreaterThan(count * 10);
    assertThat(law.refusals()).as(law.report()).isLessThan(law.made / 10);
  }
}
