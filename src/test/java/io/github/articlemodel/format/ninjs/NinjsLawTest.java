package io.github.articlemodel.format.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.CarriedArticle;
import io.github.articlemodel.testing.RandomArticles;
import io.github.articlemodel.testing.RandomFacts;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is valid by the schema of IPTC, and reads back without the declared losses. */
class NinjsLawTest {

  private static final int ARTICLES = Integer.getInteger("articlemodel.articles", 1_000);
  private static final Path SAMPLE = Path.of("src/test/resources/corpus");
  private static final Path SCHEMA = Path.of("src/test/resources/ninjs/ninjs-schema_3.1.json");

  static final Site SITE =
      Site.of(Profile.news()).withBase("https://news.example/").withZone(ZoneId.of("Asia/Bangkok"));

  private static final CarriedArticle CARRIED =
      new CarriedArticle(SITE, Set.of(CarriedArticle.Loss.LONE_MODIFIED));

  /** GeoJSON's schema is on the net, and no test goes there. */
  static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder ->
                  builder
                      .schemas(Map.of("https://geojson.org/schema/GeoJSON.json", "{}"))
                      .schemaRegistryConfig(
                          com.networknt.schema.SchemaRegistryConfig.builder()
                              .formatAssertionsEnabled(true)
                              .build()))
          .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final Schema VALID = schema();

  static String write(Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    NinjsFormat format = new NinjsFormat(NinjsOptions.defaults().withSite(SITE));
    List<Diagnostic> losses = format.writer().orElseThrow().write(article, out);
    assertThat(losses).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
    return out.toString();
  }

  static ReadArticles read(String json) {
    return new NinjsFormat(NinjsOptions.defaults().withSite(SITE))
        .reader()
        .orElseThrow()
        .read(SourceText.of(json).withName("a.ninjs.json"));
  }

  /** Checks an article, to which a code is given where it has none that tells it from others. */
  private static void assertCarried(Article article, String name) throws IOException {
    String json = write(article);
    assertThat(VALID.validate(json, InputFormat.JSON)).as(name).isEmpty();
    ReadArticles read = read(json);
    assertThat(read.hasErrors()).as(name + read.diagnostics()).isFalse();
    assertThat(read.articles()).as(name).containsExactly(CARRIED.of(article));
  }

  private static Article named(Article article, String url) {
    return article.withMetadata(article.metadata().with("origin_url", FieldValue.of(url)));
  }

  static Stream<Path> sample() {
    return Stream.concat(SharedData.articles(SAMPLE).stream(), Stream.of(Sample.FILE));
  }

  @ParameterizedTest
  @MethodSource("sample")
  void carriesTheSample(Path file) throws IOException {
    Article article = ArticleParser.create().parse(Sample.source(file)).article();
    assertCarried(named(article, "https://news.example/" + file.getFileName()), file.toString());
  }

  @Test
  void carriesTheFullCorpus() throws IOException {
    for (Path file : SharedData.articles(SharedData.require("corpus"))) {
      Article article = ArticleParser.create().parse(Sample.source(file)).article();
      assertCarried(named(article, "https://news.example/" + file.getFileName()), file.toString());
    }
  }

  @Test
  void carriesRandomArticles() throws IOException {
    for (int seed = 0; seed < ARTICLES; seed++) {
      Random random = new Random(seed);
      Article article =
          new Article(
              RandomMetadata.metadata(random), RandomArticles.body(random, true, seed % 2 == 0));
      assertCarried(named(article, "https://news.example/" + seed), "seed " + seed);
    }
  }

  @Test
  void carriesEveryFact() throws IOException {
    for (int seed = 0; seed < 2 * ARTICLES; seed++) {
      Article article = new Article(RandomFacts.metadata(new Random(seed)), List.of());
      assertCarried(named(article, "https://news.example/" + seed), "seed " + seed);
    }
  }
}
