package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 2 over the blocks of real articles, as they are and with CRLF. */
class CorpusBlockEditTest {

  /**
   * In a hundred: lists that would become one, text that would go on a paragraph before it, a
   * footnote that is referred to. A definition that links use is always refused, and not counted.
   */
  private static final int MOST_REFUSED = 2;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void changesEachBlockOfTheSampleAlone(String lineEnd) throws IOException {
    BlockEditLaw law = new BlockEditLaw(ParserOptions.defaults());
    for (Path file : SharedData.articles(Path.of("src/test/resources/corpus"))) {
      String text = SourceText.of(Files.readAllBytes(file)).text().replace("\r\n", "\n");
      law.check(SourceText.of(text.replace("\n", lineEnd)));
    }
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(law.made).isGreaterThan(2_000);
    int used =
        law.refused.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("edit.shared-definition"))
            .mapToInt(Map.Entry::getValue)
            .sum();
    assertThat(law.refusals() - used).as(law.report()).isLessThan(law.made * MOST_REFUSED / 100);
  }
}
