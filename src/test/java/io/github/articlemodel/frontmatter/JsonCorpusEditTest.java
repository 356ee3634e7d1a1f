package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Law 2 over real articles whose front matter was converted to JSON, in five layouts. */
class JsonCorpusEditTest {

  /** Returns the values that JSON has a word for. */
  static List<FieldValue> values() {
    return CorpusEditTest.values().stream()
        .filter(value -> !(value instanceof FieldValue.Time))
        .toList();
  }

  @Test
  void editsOfEveryFieldOfTheCorpusAreRightOrRefused() throws IOException {
    List<Path> all = SharedData.articles(SharedData.require("corpus"));
    int step = Boolean.getBoolean("articlemodel.full") ? 1 : 37;
    check(IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList());
  }

  @Test
  void editsOfEveryFieldOfTheSampleAreRightOrRefused() throws IOException {
    check(SharedData.articles(Path.of("src/test/resources/corpus")));
  }

  private static void check(List<Path> files) throws IOException {
    Random random = new Random(20241125);
    List<FieldValue> values = values();
    EditLaw law = new EditLaw();
    int converted = 0;
    for (Path file : files) {
      Metadata metadata = JsonForms.sayable(SourceText.of(Files.readAllBytes(file)));
      if (!metadata.fields().isEmpty()) {
        converted++;
        for (String article : JsonForms.of(metadata)) {
          law.check(SourceText.of(article).withName(file.toString()), values, random);
          String pairs = article.replace("\n", "\r\n");
          law.check(SourceText.of(pairs).withName(file + " with CRLF"), values, random);
        }
      }
    }
    assertThat(converted).isPositive();
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(law.made).as(law.report()).isGreaterThan(converted * 100);
    assertThat(law.refusals() * 200L).as(law.report()).isLessThanOrEqualTo(law.made);
  }
}
