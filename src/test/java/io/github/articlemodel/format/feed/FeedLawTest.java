package io.github.articlemodel.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.render.RenderOptions;
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
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is accepted by others, and reads back without the declared losses. */
class FeedLawTest {

  private static final int ARTICLES = Integer.getInteger("articlemodel.articles", 1_000);
  private static final Path SAMPLE = Path.of("src/test/resources/corpus");

  private static final Schema JSON_FEED = schema();

  static Schema schema() {
    Path folder = Path.of("src/test/resources/jsonfeed");
    try {
      String feed = Files.readString(folder.resolve("feed.json"));
      String old = Files.readString(folder.resolve("feed-1.json"));
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_4,
              builder -> builder.schemas(Map.of("https://json.schemastore.org/feed-1", old)))
          .getSchema(feed, InputFormat.JSON);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<ArticleFormat> formats() {
    return Stream.of(Feeds.ATOM, Feeds.RSS, Feeds.JSON);
  }

  static String write(ArticleFormat format, List<Article> articles) throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses = format.writer().orElseThrow().writeAll(articles, out);
    assertThat(losses).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
    return out.toString();
  }

  static ReadArticles read(ArticleFormat format, String feed) {
    return format.reader().orElseThrow().read(SourceText.of(feed).withName("a.feed"));
  }

  /** Checks one feed of articles. */
  private static void assertCarried(ArticleFormat format, List<Article> articles)
      throws IOException {
    String feed = write(format, articles);
    if (format == Feeds.JSON) {
      assertThat(JSON_FEED.validate(feed, InputFormat.JSON)).isEmpty();
    } else {
      assertWellFormed(feed);
      assertReadByRome(feed, format, articles);
    }
    ReadArticles read = read(format, feed);
    assertThat(read.hasErrors()).as(read.diagnostics().toString()).isFalse();
    assertThat(read.articles()).hasSameSizeAs(articles);
    CarriedArticle carried = Feeds.carried(format);
    for (int i = 0; i < articles.size(); i++) {
      assertThat(read.articles().get(i))
          .as(() -> format.name() + " of an article")
          .isEqualTo(carried.of(articles.get(i)));
    }
  }

  private static void assertWellFormed(String feed) {
    try {
      XMLStreamReader xml =
          XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(feed));
      while (xml.hasNext()) {
        xml.next();
      }
    } catch (XMLStreamException e) {
      throw new AssertionError("not well-formed", e);
    }
  }

  /** ROME sees the same titles, addresses, dates, authors and contents. */
  private static void assertReadByRome(String feed, ArticleFormat format, List<Article> articles) {
    SyndFeed rome;
    try {
      rome = new SyndFeedInput().build(new StringReader(feed));
    } catch (FeedException e) {
      throw new AssertionError("ROME does not read it", e);
    }
    assertThat(rome.getFeedType()).isEqualTo(format == Feeds.ATOM ? "atom_1.0" : "rss_2.0");
    assertThat(rome.getTitle()).isEqualTo("The Daily Example");
    assertThat(rome.getEntries()).hasSameSizeAs(articles);
    for (int i = 0; i < articles.size(); i++) {
      SyndEntry entry = rome.getEntries().get(i);
      Article carried = Feeds.carried(format).of(articles.get(i));
      ArticleFacts facts = ArticleFacts.of(carried, Profile.news());
      String title = entry.getTitle() == null ? "" : entry.getTitle();
      String expected = carried.metadata().title().value().orElse("");
      assertThat(words(title)).isEqualTo(words(expected));
      assertThat(entry.getLink()).isEqualTo(facts.url());
      Instant published = facts.published().instant().orElseThrow();
      if (published.isAfter(Instant.parse("1600-01-01T00:00:00Z"))) { // the calendar of ROME
        assertThat(entry.getPublishedDate().toInstant().getEpochSecond())
            .isEqualTo(published.getEpochSecond());
      }
      assertThat(format == Feeds.RSS ? creators(entry) : names(entry))
          .containsExactlyElementsOf(
              facts.authors().stream().map(Person::name).map(FeedLawTest::words).toList());
      String html =
          HtmlRenderer.of(RenderOptions.defaults().withSite(Feeds.SITE))
              .render(articles.get(i).body());
      assertThat(words(entry.getContents().isEmpty() ? "" : entry.getContents().get(0).getValue()))
          .isEqualTo(words(html));
    }
  }

  private static List<String> names(SyndEntry entry) {
    return entry.getAuthors().stream().map(author -> words(author.getName())).toList();
  }

  private static List<String> creators(SyndEntry entry) {
    return ((DCModule) entry.getModule(DCModule.URI))
        .getCreators().stream().map(FeedLawTest::words).toList();
  }

  /** White space and what XML can't hold do not count for the judge. */
  private static String words(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]", "\uFFFD")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static List<Article> corpus(Path folder) {
    List<Article> articles = new ArrayList<>();
    for (Path file : SharedData.articles(folder)) {
      Article article = ArticleParser.create().parse(Sample.source(file)).article();
      articles.add(Feeds.named(article, articles.size() + ""));
    }
    return articles;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void carriesTheSampleAsOneFeed(ArticleFormat format) throws IOException {
    List<Article> articles = corpus(SAMPLE);
    articles.add(Feeds.named(ArticleParser.create().parse(Sample.source()).article(), "sample"));
    assertCarried(format, articles);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void carriesTheFullCorpusAsOneFeed(ArticleFormat format) throws IOException {
    assertCarried(format, corpus(SharedData.require("corpus")));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void carriesEveryFact(ArticleFormat format) throws IOException {
    for (int seed = 0; seed < 2 * ARTICLES; seed += 50) {
      List<Article> articles = new ArrayList<>();
      for (int each = seed; each < seed + 50; each++) {
        Article article = new Article(RandomFacts.metadata(new Random(each)), List.of());
        articles.add(Feeds.named(article, "" + each));
      }
      assertCarried(format, articles);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void carriesRandomArticles(ArticleFormat format) throws IOException {
    for (int seed = 0; seed < ARTICLES; seed += 50) {
      List<Article> articles = new ArrayList<>();
      for (int each = seed; each < seed + 50; each++) {
        Random random = new Random(each);
        Article article =
            new Article(
                RandomMetadata.metadata(random), RandomArticles.body(random, true, each % 2 == 0));
        articles.add(Feeds.named(article, "" + each));
      }
      assertCarried(format, articles);
    }
  }

  @Test
  void writesAnEmptyFeedWhereTheFormatHasOne() throws IOException {
    assertThat(read(Feeds.RSS, write(Feeds.RSS, List.of())).articles()).isEmpty();
    assertThat(read(Feeds.JSON, write(Feeds.JSON, List.of())).articles()).isEmpty();
    assertThat(JSON_FEED.validate(write(Feeds.JSON, List.of()), InputFormat.JSON)).isEmpty();
    assertThat(write(Feeds.ATOM, List.of())).isEmpty();
  }
}
