package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.model.Node;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.testing.HostileCases;
import io.github.articlemodel.testing.SharedData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws 1, 5, 6 and 7 over whole documents. */
class IdentityLawTest {

  private static final ArticleParser PARSER = ArticleParser.create();
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  /** Reads all that there is to read of a document, and checks the laws that hold for any bytes. */
  private static void check(byte[] bytes) throws IOException {
    ArticleDocument document = PARSER.parse(new ByteArrayInputStream(bytes));
    int length = document.source().text().length();
    assertThat(document.frontMatter().span().end()).isLessThanOrEqualTo(length);
    for (Node node : document.article().walk()) {
      SourceSpan span = node.span().orElseThrow();
      assertThat(span.end()).isLessThanOrEqualTo(length);
    }
    assertThat(document.headline()).isNotNull();
    assertThat(document.outline()).isNotNull();
    assertThat(document.figures()).isNotNull();
    assertThat(document.links()).isNotNull();
    for (Diagnostic diagnostic : document.diagnostics()) {
      assertThat(diagnostic.location().span().end()).isLessThanOrEqualTo(length);
      assertThat(document.source().excerpt(diagnostic.location().span())).contains("^");
    }
    assertThat(document.bytes()).isEqualTo(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.writeTo(out);
    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThat(document.edit().apply().bytes()).isEqualTo(bytes);
    assertThat(document.article()).isEqualTo(PARSER.parse(document.source().text()).article());
    assertThat(document.article().toString()).isNotEmpty();
  }

  static Stream<HostileCases.Case> hostileCases() {
    return HostileCases.of("encoding", "front-matter", "yaml", "dates", "fields", "markdown")
        .stream();
  }

  @ParameterizedTest
  @MethodSource("hostileCases")
  void keepsHostileInputsAndReadsThemInTime(HostileCases.Case hostile) {
    assertTimeoutPreemptively(DEADLINE, () -> check(hostile.bytes()));
  }

  @Test
  void readsAllHostileInputs() {
    assertThat(hostileCases()).hasSize(174);
  }

  static List<Path> projectArticles() {
    return SharedData.articles(Path.of("src/test/resources"));
  }

  @ParameterizedTest
  @MethodSource("projectArticles")
  void keepsTheArticlesOfTheProject(Path file) throws IOException {
    check(Files.readAllBytes(file));
  }

  @Test
  void keepsTheWholeCorpusAndTheSeed() throws IOException {
    List<Path> corpus = SharedData.articles(SharedData.require("corpus"));
    assertThat(corpus).hasSize(1739);
    for (Path file : corpus) {
      check(Files.readAllBytes(file));
    }
    for (Path file : SharedData.articles(SharedData.require("seed"))) {
      check(Files.readAllBytes(file));
    }
  }

  @ParameterizedTest
  @MethodSource("projectArticles")
  void keepsArticlesWithBrokenBytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(file.getFileName().toString().hashCode());
    for (int round = 0; round < 5 && bytes.length > 0; round++) {
      byte[] broken = bytes.clone();
      for (int i = 0; i < 3; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      check(broken);
    }
  }
}
