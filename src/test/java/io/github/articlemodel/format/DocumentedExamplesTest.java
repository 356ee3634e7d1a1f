package io.github.articlemodel.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.json.JsonFormat;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run; that of {@link ArticleFormat} is a class. */
class DocumentedExamplesTest {

  private static final Article ARTICLE =
      Article.builder().field("title", "Flood").block(Paragraph.of("Rain fell.")).build();

  @Test
  void articleFormats() {
    ArticleFormat json = ArticleFormats.of("json");
    assertThat(json.name()).isEqualTo("json");
    assertThat(ArticleFormats.byFileName("news/flood.md").map(ArticleFormat::name))
        .hasValue("markdown");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArticleFormats.of("jsn"))
        .withMessageContaining("did you mean json?");
  }

  @Test
  void nearestNames() {
    assertThat(NearestNames.of("titel", List.of("title", "date"))).containsExactly("title");
    assertThat(NearestNames.of("x", List.of("title", "date"))).isEmpty();
  }

  @Test
  void readersAndWriters() throws IOException {
    Article article = ARTICLE;
    ArticleWriter writer = ArticleFormats.of("json").writer().orElseThrow();
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses = writer.write(article, out);
    assertThat(losses).isEmpty();

    String json = out.toString();
    ArticleReader reader = ArticleFormats.of("json").reader().orElseThrow();
    ReadArticles read = reader.read(SourceText.of(json).withName("news.json"));
    assertThat(read.articles()).containsExactly(article);
  }

  @Test
  void readArticles() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonFormat().writer().orElseThrow().write(ARTICLE, out);
    SourceText source = SourceText.of(out.toString());
    ReadArticles read = new JsonFormat().reader().orElseThrow().read(source);
    assertThat(read.diagnostics()).isEmpty();
    Article article = read.articles().get(0);
    assertThat(article).isEqualTo(ARTICLE);
  }

  @Test
  void articleStream() throws IOException {
    StringBuilder out = new StringBuilder();
    ArticleFormats.of("jsonl").writer().orElseThrow().writeAll(List.of(ARTICLE, ARTICLE), out);
    out.append("7\n");
    InputStream in = new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8));
    List<String> titles = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    ArticleReader reader = ArticleFormats.of("jsonl").reader().orElseThrow();
    try (ArticleStream stream = reader.open(in, "news.jsonl")) {
      for (Optional<ReadArticles> part = stream.next(); part.isPresent(); part = stream.next()) {
        titles.addAll(
            part.get().articles().stream().map(a -> a.metadata().title().orElse("")).toList());
        part.get().diagnostics().forEach(problems::add);
      }
    }
    assertThat(titles).containsExactly("Flood", "Flood");
    assertThat(problems).hasSize(1);
  }

  @Test
  void conversionLog() {
    ConversionLog log = new ConversionLog();
    log.lose(0, "body[3]", "csv.body", "a table is not written", "");
    assertThat(log.toList().get(0).toString())
        .isEqualTo("<article 1>:1:1: warning csv.body: body[3]: a table is not written");
    assertThat(ConversionLog.articleOf(log.toList().get(0))).hasValue(0);
    Diagnostic other =
        SourceText.of("a").diagnostic(Severity.INFO, "a.b", SourceSpan.at(0), "a letter", "");
    assertThat(ConversionLog.articleOf(other)).isEmpty();
  }

  @Test
  void fidelity() {
    assertThat(ArticleFormats.of("json").fidelity().isLossless()).isTrue();
    assertThat(Fidelity.drops("the body").losses()).containsExactly("the body");
  }

  @Test
  void outgoingArticle() {
    Article article =
        ARTICLE.withMetadata(ARTICLE.metadata().with("date", FieldValue.of("2024-11-25")));
    Site site =
        Site.unknown().withBase("https://news.example/").withZone(ZoneId.of("Asia/Bangkok"));
    ConversionLog log = new ConversionLog();
    OutgoingArticle out = new OutgoingArticle(article, 0, site, log);
    assertThat(out.facts().headline()).isEqualTo("Flood");
    assertThat(out.moment("published", out.facts().published()))
        .hasValue(OffsetDateTime.parse("2024-11-25T00:00+07:00"));
    assertThat(out.address("/img/flood.jpg")).hasValue("https://news.example/img/flood.jpg");
    out.tell(out.otherFields());
    assertThat(log.toList()).isEmpty();
  }

  @Test
  void incomingArticle() {
    List<String> problems = new ArrayList<>();
    IncomingArticle in = new IncomingArticle(Profile.news());
    in.text(ProfileKey.TITLE, "Flood");
    in.section("Weather");
    in.html("<p>Rain fell.</p>", lost -> problems.add(lost));
    Article article = in.build();
    assertThat(article.metadata().toMap()).hasToString("{title=Flood, category=Weather}");
    assertThat(article.body()).containsExactly(Paragraph.of("Rain fell."));
    assertThat(problems).isEmpty();
  }

  @Test
  void incomingPicture() {
    IncomingArticle incoming = new IncomingArticle(Profile.news());
    IncomingPicture picture =
        new IncomingPicture(
            "https://news.example/heron.jpg",
            null,
            "A heron.",
            "Nela Brandvik",
            IncomingPicture.Place.LEAD);
    incoming.picture(picture);
    assertThat(incoming.build().metadata().toMap())
        .hasToString(
            "{image=https://news.example/heron.jpg, image_caption=A heron.,"
                + " image_credit=Nela Brandvik}");
  }

  @Test
  void outgoingPicture() {
    Article article =
        ARTICLE.withMetadata(ARTICLE.metadata().with("image", FieldValue.of("/img/heron.jpg")));
    Site site = Site.unknown().withBase("https://news.example/");
    OutgoingArticle out = new OutgoingArticle(article, 0, site, new ConversionLog());
    OutgoingPicture picture = out.pictures().get(0);
    assertThat(picture.address()).isEqualTo("https://news.example/img/heron.jpg");
    assertThat(picture.mediaType()).hasValue("image/jpeg");
  }
}
