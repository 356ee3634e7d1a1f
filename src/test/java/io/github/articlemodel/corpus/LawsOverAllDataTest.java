package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.LawResult.Kind;
import io.github.articlemodel.testing.SharedData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Laws 1, 3, 4 and 7 over the real articles, the given one, and the hostile inputs. */
class LawsOverAllDataTest {

  /** Against hanging; generous, as the machine may be busy. */
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  private final LawCheck check = LawCheck.of(ArticleParser.create());

  private LawReport report(List<Path> files, List<String> failures) {
    LawReport report = LawReport.empty();
    for (Path file : files) {
      LawResult result = check.check(file);
      result.failures().forEach(failure -> failures.add(failure.diagnostic().toString()));
      report = report.plus(result);
    }
    return report;
  }

  @Test
  void holdForTheRealArticles() {
    List<Path> files = SharedData.articles(SharedData.require("corpus"));
    List<String> failures = new ArrayList<>();
    LawReport report = report(files, failures);
    assertThat(failures).isEmpty();
    assertThat(report.files()).isEqualTo(1739);
    assertThat(report.identical()).isEqualTo(1739);
    assertThat(report.opaque()).isZero();
    assertThat(report.roundTripEqual()).isEqualTo(1739);
  }

  @Test
  void holdForTheGivenArticle() {
    List<Path> files = SharedData.articles(SharedData.require("seed"));
    List<String> failures = new ArrayList<>();
    LawReport report = report(files, failures);
    assertThat(failures).isEmpty();
    assertThat(report.roundTripEqual()).isEqualTo(1);
  }

  @Test
  void holdForTheHostileInputs() throws IOException {
    Path hostile = SharedData.require("hostile");
    List<Path> inputs = new ArrayList<>();
    for (String part : List.of("files", "recipes")) {
      try (Stream<Path> files = Files.list(hostile.resolve(part))) {
        files.sorted().forEach(inputs::add);
      }
    }
    List<String> failures = new ArrayList<>();
    for (Path input : inputs) {
      assertThatCode(
              () ->
                  assertTimeoutPreemptively(
                      DEADLINE, () -> failures.addAll(failures(bytes(input)))))
          .as(input.getFileName().toString())
          .doesNotThrowAnyException();
    }
    assertThat(inputs).hasSize(174);
    assertThat(failures).isEmpty();
  }

  private List<String> failures(byte[] bytes) throws IOException {
    ArticleDocument document = ArticleParser.create().parse(new ByteArrayInputStream(bytes));
    LawResult result = check.check(document, bytes);
    assertThat(result.kind()).isNotEqualTo(Kind.UNREAD);
    return result.failures().stream().map(failure -> failure.diagnostic().toString()).toList();
  }

  /** Returns the input: the bytes of a file, or what a recipe says. */
  private static byte[] bytes(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    if (!input.toString().endsWith(".json")) {
      return bytes;
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode part : JsonMapper.shared().readTree(bytes).get("parts")) {
      if (part.has("text")) {
        text.append(part.get("text").stringValue());
      } else {
        text.append(part.get("repeat").stringValue().repeat(part.get("times").intValue()));
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
