package io.github.articlemodel.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFormatsTest {

  private static final Article ARTICLE =
      Article.builder().field("title", "Flood").block(Paragraph.of("Rain.")).build();

  @Test
  void findsTheFormatsOfTheLibraryAndThoseOfAUser() {
    assertThat(ArticleFormats.all())
        .extracting(ArticleFormat::name)
        .contains("json", "title")
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(ArticleFormats.find("title")).get().isInstanceOf(TitleFormat.class);
    assertThat(ArticleFormats.find("Title")).isEmpty();
  }

  @Test
  void writesInAFormatThatAUserAdds() throws IOException {
    StringBuilder out = new StringBuilder();
    ArticleFormat format = ArticleFormats.of("title");
    assertThat(format.writer().orElseThrow().write(ARTICLE, out)).isEmpty();
    assertThat(out).hasToString("Flood\n");
    assertThat(format.reader()).isEmpty();
    assertThat(format.fidelity().isLossless()).isFalse();
    assertThat(format.capacity()).isEqualTo(ArticleFormat.Capacity.ONE);
  }

  @Test
  void writesAndReadsAsTheExamplesSay() throws IOException {
    ArticleWriter writer = ArticleFormats.of("json").writer().orElseThrow();
    StringBuilder out = new StringBuilder();
    assertThat(writer.write(ARTICLE, out)).isEmpty();
    ArticleReader reader = ArticleFormats.of("json").reader().orElseThrow();
    ReadArticles read = reader.read(SourceText.of(out.toString()).withName("news.json"));
    assertThat(read.articles()).containsExactly(ARTICLE);
    assertThat(read.hasErrors()).isFalse();
  }

  @Test
  void everyFormatKeepsTheContract() {
    for (ArticleFormat format : ArticleFormats.all()) {
      assertThat(format.name()).matches("[a-z0-9-]+");
      assertThat(format.mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
      assertThat(format.fileEndings()).allMatch(ending -> ending.matches("(\\.[a-z0-9]+)+"));
      assertThat(format.reader().isPresent() || format.writer().isPresent()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jsn,json",
    "JSON,json or jsonfeed or jsonl",
    "jso,json or jsonfeed or jsonl",
    "titel,title",
    "js,json or jsonfeed or jsonl"
  })
  void namesTheNearestOfAnUnknownFormat(String typed, String meant) {
    assertThatThrownBy(() -> ArticleFormats.of(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no format \"" + typed + "\"; did you mean " + meant + "?")
        .hasMessageContaining("(known: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "docx", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"})
  void guessesNothingWhereNoNameIsNear(String typed) {
    assertThatThrownBy(() -> ArticleFormats.of(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no format \"" + typed + "\" (known: ");
  }

  @Test
  void tellsTheFormatByTheLongestEnding() {
    assertThat(ArticleFormats.byFileName("a/B.JSON")).map(ArticleFormat::name).hasValue("json");
    assertThat(ArticleFormats.byFileName("b.title.json")).get().isInstanceOf(TitleFormat.class);
    assertThat(ArticleFormats.byFileName("b.docx")).isEmpty();
    assertThat(ArticleFormats.byFileName("json")).isEmpty();
  }

  @Test
  void writesNothingWhereAFileHoldsOneArticleAndThereAreTwo() throws IOException {
    ArticleWriter writer = new TitleFormat().writer().orElseThrow();
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses = writer.writeAll(List.of(ARTICLE, ARTICLE), out);
    assertThat(out).isEmpty();
    assertThat(losses).extracting(Diagnostic::code).containsExactly("format.one-article");
    assertThat(losses).extracting(Diagnostic::severity).containsExactly(Severity.ERROR);
    assertThat(writer.writeAll(List.of(ARTICLE), out)).isEmpty();
    assertThat(writer.writeAll(List.of(), out)).isEmpty();
    assertThat(out).hasToString("Flood\n");
  }

  @Test
  void findsItsOwnFormatsWhereTheContextHasNone() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader bare = new URLClassLoader(new URL[0], null)) {
      thread.setContextClassLoader(bare);
      assertThat(ArticleFormats.find("json")).isPresent();
      thread.setContextClassLoader(null);
      assertThat(ArticleFormats.find("json")).isPresent();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void refusesTwoFormatsOfOneName() {
    ArticleFormat other =
        new ArticleFormat() {
          @Override
          public String name() {
            return "title";
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
        };
    List<ArticleFormat> clash = List.of(new TitleFormat(), other);
    assertThatThrownBy(() -> ArticleFormats.named(clash))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two formats have the name title: ")
        .hasMessageContaining(TitleFormat.class.getName());
    List<ArticleFormat> twice = List.of(new TitleFormat(), new TitleFormat());
    assertThat(ArticleFormats.named(twice)).hasSize(1);
  }

  @Test
  void namesThePlaceOfALoss() {
    ConversionLog log = new ConversionLog();
    log.lose(0, "body[3]", "csv.body", "a table is not written", "");
    assertThat(log.toList())
        .singleElement()
        .hasToString("<article 1>:1:1: warning csv.body: body[3]: a table is not written");
  }

  @Test
  void declaresLosses() {
    assertThat(Fidelity.drops("the body").losses()).containsExactly("the body");
    assertThat(Fidelity.lossless().isLossless()).isTrue();
    assertThatThrownBy(Fidelity::drops).isInstanceOf(IllegalArgumentException.class);
  }
}
