package io.github.articlemodel.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.format.feed.AtomFormat;
import io.github.articlemodel.format.feed.FeedOptions;
import io.github.articlemodel.format.feed.JsonFeedFormat;
import io.github.articlemodel.format.feed.RssFormat;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.FieldsBuilder;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.reading.PlainText;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table of docs/formats.md that says what becomes of each part of an article, held against what
 * the formats do with an article that has all of them.
 */
class FieldTableTest {

  private static final Path PAGE = Path.of("docs/formats.md");

  private static final String BODY =
      """
      ## Water in the cellars

      The river *rose* for three nights, says [the warden](https://news.example/warden).[^n]

      ![A boat in Mill Street.](https://news.example/img/boat.jpg)

      *A boat in Mill Street. (Photo: Marn Oldwick)*

      | gauge | height |
      | --- | --- |
      | Quayside | 412 |

      ```
      level = 412
      ```

      [^n]: Measured at dawn.
      """;

  /** A part of an article: how it is told in what was written, and in what was read back. */
  private record Part(String name, String written, Predicate<Article> isRead) {}

  private static final Metadata FIELDS =
      new FieldsBuilder(Profile.news())
          .with(ProfileKey.CODE, new ArticleCode("ART2411251036QJ268L"))
          .with(ProfileKey.ORIGIN_URL, URI.create("https://news.example/flood"))
          .with(ProfileKey.IMAGE, URI.create("https://news.example/img/lead.jpg"))
          .with(ProfileKey.IMAGE_ALT, "Brown water over a bridge.")
          .with(ProfileKey.IMAGE_CAPTION, "The old bridge on Monday.")
          .with(ProfileKey.IMAGE_CREDIT, "Photo: Nela Brandvik")
          .with(ProfileKey.TITLE, "Flood cuts off Mill Street")
          .with(ProfileKey.DESCRIPTION, "Ten families had to leave.")
          .with(ProfileKey.CATEGORY, "WEATHER")
          .with(ProfileKey.LANGUAGE, Locale.forLanguageTag("de-AT"))
          .with(ProfileKey.DATE, ArticleDate.parse("2024-11-25T10:46:12+07:00").orElseThrow())
          .with(ProfileKey.MODIFIED, ArticleDate.parse("2024-12-31T23:01:02+07:00").orElseThrow())
          .with(
              ProfileKey.AUTHORS,
              List.of(new Person("Olin Aun", "aun@news.example", "https://news.example/aun")))
          .with(ProfileKey.TAGS, List.of("rainfall", "riverbank"))
          .with(ProfileKey.KEYWORDS, List.of("highwater"))
          .with(ProfileKey.SLUG, "mill-street")
          .with(ProfileKey.DRAFT, true)
          .with("rating", FieldValue.of("four-stars"))
          .build();

  private static final Article ARTICLE =
      new Article(FIELDS, ReadArticles.read(SourceText.of(BODY)).body());

  private static final List<Part> PARTS =
      List.of(
          fact("title", "Flood cuts off Mill Street", ArticleFacts::headline),
          fact("description", "Ten families had to leave.", ArticleFacts::description),
          fact("date", "2024-11-25", ArticleFacts::published),
          fact("modification date", "2024-12-31", ArticleFacts::modified),
          fact("authors", "Olin Aun", facts -> facts.authors().stream().map(Person::name).toList()),
          fact(
              "addresses of authors",
              "https://news.example/aun",
              facts -> facts.authors().stream().map(Person::url).toList()),
          fact("category", "WEATHER", ArticleFacts::sections),
          fact("tags, keywords", "rainfall", ArticleFacts::tags),
          fact("language", "de-AT", ArticleFacts::language),
          fact("origin URL", "https://news.example/flood", ArticleFacts::url),
          fact("code", "ART2411251036QJ268L", ArticleFacts::code),
          fact("slug", "mill-street", ArticleFacts::slug),
          fact(
              "lead image",
              "https://news.example/img/lead.jpg",
              facts -> facts.image() == null ? null : facts.image().destination()),
          fact(
              "its caption",
              "The old bridge on Monday.",
              facts -> facts.image() == null ? null : facts.image().captionText()),
          fact(
              "its credit",
              "Photo: Nela Brandvik",
              facts -> facts.image() == null ? null : facts.image().creditNames()),
          fact(
              "its alt text",
              "Brown water over a bridge.",
              facts -> facts.image() == null ? null : facts.image().alt()),
          new Part(
              "other fields",
              "four-stars",
              article ->
                  FIELDS.field("rating").equals(article.metadata().field("rating"))
                      && fields(ARTICLE).draft().value().equals(fields(article).draft().value())),
          body("text", "Water in the cellars", article -> PlainText.of(article)),
          kind("headings", "Water in the cellars", Heading.class),
          body(
              "marks in a line",
              "",
              article ->
                  article.find(Emphasis.class).contains(new Emphasis(List.of(new Text("rose"))))),
          body(
              "links",
              "https://news.example/warden",
              article -> Links.in(article).stream().map(link -> link.destination()).toList()),
          body(
              "pictures",
              "https://news.example/img/boat.jpg",
              article -> Figures.in(article).stream().map(f -> f.destination()).toList()),
          body(
              "their captions",
              "A boat in Mill Street.",
              article -> Figures.in(article).stream().map(f -> f.captionText()).toList()),
          body(
              "their credits",
              "Marn Oldwick",
              article -> Figures.in(article).stream().map(f -> f.creditNames()).toList()),
          kind("tables", "Quayside", Table.class),
          kind("code", "level = 412", CodeBlock.class),
          body(
              "footnotes",
              "Measured",
              article ->
                  article.find(FootnoteDefinition.class).stream()
                      .map(note -> PlainText.of(note.blocks()))
                      .toList()));

  private static ArticleFields fields(Article article) {
    return Profile.news().read(article.metadata());
  }

  private static Part fact(String name, String written, Function<ArticleFacts, Object> fact) {
    return body(name, written, article -> fact.apply(ArticleFacts.of(article, Profile.news())));
  }

  private static Part body(String name, String written, Function<Article, Object> said) {
    Object expected = said.apply(ARTICLE);
    assertThat(expected).as(name).isNotNull();
    return new Part(name, written, article -> expected.equals(said.apply(article)));
  }

  private static Part kind(String name, String written, Class<? extends Node> kind) {
    return body(name, written, article -> article.find(kind));
  }

  private static String becomes(Part part, ArticleFormat format) throws IOException {
    StringBuilder out = new StringBuilder();
    format.writer().orElseThrow().write(ARTICLE, out);
    boolean isRead =
        format.reader().isPresent()
            && format.reader().get().read(SourceText.of(out.toString())).articles().stream()
                .anyMatch(part.isRead());
    if (isRead) {
      return "read back";
    }
    return !part.written().isEmpty() && out.indexOf(part.written()) >= 0 ? "written" : "–";
  }

  /** A feed is of a site. */
  private static ArticleFormat withSite(ArticleFormat format) {
    FeedOptions feed =
        FeedOptions.defaults()
            .withSite(Site.unknown().withBase("https://news.example/").withName("News"));
    return format instanceof AtomFormat
        ? new AtomFormat(feed)
        : format instanceof RssFormat
            ? new RssFormat(feed)
            : format instanceof JsonFeedFormat ? new JsonFeedFormat(feed) : format;
  }

  @Test
  void saysWhatBecomesOfEachPart() throws IOException {
    List<ArticleFormat> formats =
        ArticleFormats.all().stream()
            .filter(format -> format.writer().isPresent() && !(format instanceof TitleFormat))
            .map(FieldTableTest::withSite)
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        formats.stream()
            .map(format -> " `" + format.name() + "` |")
            .collect(Collectors.joining("", "| of the article |", "")));
    lines.add("|---".repeat(formats.size() + 1) + "|");
    for (Part part : PARTS) {
      StringBuilder line = new StringBuilder("| " + part.name() + " |");
      for (ArticleFormat format : formats) {
        line.append(' ').append(becomes(part, format)).append(" |");
      }
      lines.add(line.toString());
    }
    String table = String.join("\n", lines) + "\n";
    assertThat(Files.readString(PAGE)).contains(table);
  }
}
