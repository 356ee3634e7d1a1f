package io.github.articlemodel.corpus;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.LawResult.Failure;
import io.github.articlemodel.corpus.LawResult.Kind;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawCheckTest {

  private static final String TEXT = "---\ntitle: Flood\n---\n\nRain fell.\n\nMore rain fell.\n";

  private final ArticleParser parser = ArticleParser.create();
  private final Path folder;

  LawCheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LawResult check(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("news.md"), text);
    return LawCheck.of(parser).check(file);
  }

  /** Returns what the check says where a format that claims to be lossless changes the article. */
  private String failure(UnaryOperator<Article> change) {
    Article article = parser.parse(TEXT).article();
    LawCheck check = new LawCheck(parser, List.of(new Changing(change.apply(article))));
    LawResult result = check.check(parser.parse(TEXT), TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(result.identical()).isTrue();
    assertThat(result.roundTripEqual()).isEqualTo(result.failures().isEmpty());
    return result.failures().isEmpty() ? "" : show(result.failures().get(0));
  }

  private static String show(Failure failure) {
    return failure.diagnostic() + "\n" + failure.excerpt();
  }

  @Test
  void holdsForAnArticle() throws IOException {
    LawResult result = check(TEXT);
    assertThat(result.kind()).isEqualTo(Kind.ARTICLE);
    assertThat(result.identical()).isTrue();
    assertThat(result.roundTripEqual()).isTrue();
    assertThat(result.failures()).isEmpty();
    assertThat(LawCheck.of(parser).formats()).contains("json", "markdown");
  }

  @Test
  void countsWhatWasNotReadWholeApart() throws IOException {
    for (String text :
        List.of("---\n[x\n---\n", "---\ntitle: \"x\nlanguage: en\n---\n", "\0\0\0\0")) {
      LawResult result = check(text);
      assertThat(result.kind()).isEqualTo(Kind.OPAQUE);
      assertThat(result.identical()).isTrue();
      assertThat(result.roundTripEqual()).isFalse();
      assertThat(result.failures()).isEmpty();
    }
  }

  @Test
  void isAResultForAFileThatIsMissing() {
    LawResult result = LawCheck.of(parser).check(folder.resolve("missing.md"));
    assertThat(result.kind()).isEqualTo(Kind.UNREAD);
    assertThat(result.diagnostics().get(0).code()).isEqualTo("file.missing");
  }

  @Test
  void seesThatBytesChanged() {
    byte[] bytes = TEXT.replace("Rain", "Hail").getBytes(StandardCharsets.UTF_8);
    LawResult result = LawCheck.of(parser).check(parser.parse(TEXT), bytes);
    assertThat(result.identical()).isFalse();
    assertThat(result.failures())
        .singleElement()
        .extracting(LawCheckTest::show)
        .isEqualTo(
            "<input>:1:1: error law.identity: the bytes written are not those read, from byte 22 on"
                + " (please report it with the file)\n---\n^");
  }

  @Test
  void showsWhereAnArticleIsNotTheSameAfterTheRoundTrip() {
    assertThat(failure(article -> article)).isEmpty();
    assertThat(
            failure(
                article ->
                    article.withMetadata(article.metadata().with("title", FieldValue.of("Storm")))))
        .isEqualTo(
            "<input>:2:1: error law.changing: written as changing and read again, the field title"
                + " is not the same (please report it with the file)\ntitle: Flood\n^");
    assertThat(
            failure(
                article ->
                    article.withBody(List.of(article.body().get(0), Paragraph.of("Hail fell.")))))
        .contains(":7:1: ")
        .contains(" this block is not the same ")
        .endsWith("\nMore rain fell.\n^");
    assertThat(failure(article -> article.withBody(List.of(article.body().get(0)))))
        .contains(":7:1: ");
    assertThat(failure(article -> article.withMetadata(article.metadata().without("title"))))
        .contains(":2:1: ");
  }

  @Test
  void handsOnTheResultsInTheOrderOfTheFiles() throws IOException {
    for (int i = 0; i < 40; i++) {
      String text =
          "---\ntitle: Flood\ndate: no " + i + "\n---\n" + "Rain fell. ".repeat(400 - i * 10);
      Files.writeString(folder.resolve(String.format("%02d.md", i)), text);
    }
    List<String> order = new ArrayList<>();
    try (Stream<LawResult> results =
        LawCheck.of(parser).checkAll(ArticleCorpus.of(folder).withJobs(3))) {
      results.forEach(result -> order.add(result.diagnostics().get(0).location().file()));
    }
    assertThat(order).hasSize(40).isSorted();
  }

  @Test
  void addsUp() throws IOException {
    LawReport report =
        LawReport.empty()
            .plus(check("---\ndate: soon\n---\n"))
            .plus(check("---\ndate: later\n---\n"))
            .plus(check("---\n[x\n---\n"))
            .plus(LawCheck.of(parser).check(folder.resolve("missing.md")));
    assertThat(report.files()).isEqualTo(3);
    assertThat(report.articles()).isEqualTo(2);
    assertThat(report.opaque()).isEqualTo(1);
    assertThat(report.unread()).isEqualTo(1);
    assertThat(report.identical()).isEqualTo(3);
    assertThat(report.roundTripEqual()).isEqualTo(2);
    assertThat(requireNonNull(report.codes().get("field.date")).count()).isEqualTo(2);
    assertThat(report.holds()).isTrue();
    byte[] other = {'x'};
    assertThat(report.plus(LawCheck.of(parser).check(parser.parse("y"), other)).holds()).isFalse();
  }

  /** Says that it loses nothing, and reads another article than was written. */
  private record Changing(Article back) implements ArticleFormat {
    @Override
    public String name() {
      return "changing";
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public List<String> fileEndings() {
      return List.of();
    }

    @Override
    public Fidelity fidelity() {
      return Fidelity.lossless();
    }

    @Override
    public Optional<ArticleReader> reader() {
      return Optional.of(source -> new ReadArticles(List.of(back), List.of()));
    }

    @Override
    public Optional<ArticleWriter> writer() {
      return Optional.of((article, out) -> List.of());
    }
  }
}
