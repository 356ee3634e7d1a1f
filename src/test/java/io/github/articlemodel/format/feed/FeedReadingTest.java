package io.github.articlemodel.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds as the world writes them. */
class FeedReadingTest {

  private static Article rss(String item) {
    String feed =
        "<rss version='2.0' xmlns:c='http://purl.org/rss/1.0/modules/content/'"
            + " xmlns:d='http://purl.org/dc/elements/1.1/' xmlns:m='http://search.yahoo.com/mrss/'>"
            + "<channel><title>T</title><language>de</language><item>"
            + item
            + "</item></channel></rss>";
    ReadArticles read = FeedLawTest.read(Feeds.RSS, feed);
    assertThat(read.hasErrors()).as(read.diagnostics().toString()).isFalse();
    return read.articles().get(0);
  }

  private static String atom(String entry) {
    return "<a:feed xmlns:a='http://www.w3.org/2005/Atom' xml:base='https://news.example/a/'>"
        + "<a:author><a:name>The Desk</a:name></a:author><a:entry>"
        + entry
        + "</a:entry></a:feed>";
  }

  private static Article atomEntry(String entry) {
    return FeedLawTest.read(Feeds.ATOM, atom(entry)).articles().get(0);
  }

  /** Columns: the date as written, as read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon, 25 Nov 2024 10:46:12 +0700|2024-11-25T10:46:12+07:00",
        "Mon, 25 Nov 2024 10:46:12 GMT|2024-11-25T10:46:12Z",
        "25 Nov 2024 10:46 UT|2024-11-25T10:46:00Z",
        "Mon, 25 November 2024 10:46:12 EST|2024-11-25T10:46:12-05:00",
        "Fri, 1 Jan 99 00:00:00 PDT|1999-01-01T00:00-07:00",
        "Mon, 25 Nov 24 10:46:12 -03:30|2024-11-25T10:46:12-03:30",
        "Mon,  25  Nov 2024 10:46:12|2024-11-25T10:46:12",
        "Mon, 25 Nov 2024 10:46:12 +0000 (Coordinated Universal Time)|2024-11-25T10:46:12Z",
        "Sun, 1 Sept. 124 10:46 GMT|2024-09-01T10:46:00Z",
        "2024-11-25T10:46:12Z|2024-11-25T10:46:12Z",
        "2024-11-25|2024-11-25",
      })
  void readsDatesAsTheyAreWritten(String written, String read) {
    assertThat(FeedDates.read(written).map(ArticleDate::toString)).hasValue(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "soon",
        "Mon, 31 Feb 2024 10:46:12 GMT",
        "Mon, 25 Nov 2024 10:46:12 XST",
        "25 Nov 2024",
        "Mon, 25 Noo 2024 10:46:12 GMT",
        "Mon, 25 Nov 2024 1046 GMT",
        "Mon, 25 Nov 2024 10:46:12 +7",
        "Mon, 25 N 2024 10:46:12 GMT",
        "Mon, 25 Nov 2024 10:46:12 +9900",
        "Mon, 25 Nov 2024 10:46:12 +0160",
        "Mon, 25 Nov 2024 10:46 +-1-1",
        "Mon, 25 Nov 2024 -0:46 GMT",
        "+1 Nov 2024 10:46 GMT",
        "1 Nov -5 10:46 GMT",
        "1 Nov 5 10:46 GMT",
        "1 Nov 12024 10:46 GMT",
        "1 Novfoo 2024 10:46 GMT",
        "1 Nov 2024 10:46 GMT foo",
        "\u0661 Nov \u0662\u0660\u0662\u0664 10:46 GMT"
      })
  void takesNothingElseForADate(String written) {
    assertThat(FeedDates.read(written)).isEmpty();
  }

  /** Markup that is not escaped is none of the text, and told. */
  @Test
  void tellsTheElementsWithinTexts() {
    String item = "<title>a <b>x</b></title><description><p>One</p><p>Two</p></description>";
    String feed = "<rss version='2.0'><channel><item>" + item + "</item></channel></rss>";
    assertThat(FeedLawTest.read(Feeds.RSS, feed).diagnostics())
        .extracting(found -> found.code() + " " + found.message())
        .contains(
            "feed.unread item/title/b: an article has no place for it",
            "feed.unread item/description/p: an article has no place for it");
  }

  @Test
  void readsContentBeforeTheDescription() {
    Article article =
        rss(
            "<description>A &lt;b&gt;summary&lt;/b&gt;</description>"
                + "<c:encoded><![CDATA[<p>One</p>]]></c:encoded>");
    assertThat(article.metadata().toMap()).containsEntry("description", "A summary");
    assertThat(article.body()).containsExactly(Paragraph.of("One"));
    assertThat(rss("<description>&lt;p&gt;One&lt;/p&gt;</description>").body())
        .containsExactly(Paragraph.of("One"));
  }

  @Test
  void readsPeopleCategoriesAndLanguages() {
    assertThat(
            rss("<author>a@news.example (A. Writer)</author><category>X</category>"
                    + "<category>Y</category><d:subject>t</d:subject>")
                .metadata()
                .toMap())
        .hasToString(
            "{authors=[{name=A. Writer, email=a@news.example}], categories=[X, Y], tags=[t],"
                + " language=de}");
    assertThat(
            rss("<author>a@news.example</author><d:creator>A. Writer</d:creator>"
                    + "<d:language>fr</d:language>")
                .metadata()
                .toMap())
        .hasToString("{authors=[A. Writer], language=fr}");
  }

  @Test
  void readsAddressesAndIds() {
    assertThat(rss("<guid>https://news.example/1</guid>").metadata().toMap())
        .containsEntry("origin_url", "https://news.example/1")
        .doesNotContainKey("code");
    assertThat(
            rss("<link>https://news.example/1</link><guid isPermaLink='false'>77</guid>")
                .metadata()
                .toMap())
        .containsEntry("origin_url", "https://news.example/1")
        .containsEntry("code", "77");
    assertThat(rss("<guid isPermaLink='false'>https://x.example/?p=7</guid>").metadata().toMap())
        .containsEntry("code", "https://x.example/?p=7")
        .doesNotContainKey("origin_url");
  }

  @Test
  void readsPicturesOfMediaRss() {
    Article article =
        rss(
            "<m:group><m:content url='https://a.example/s.jpg' type='image/jpeg'/>"
                + "<m:content url='https://a.example/l.jpg' medium='image' isDefault='true'>"
                + "<m:credit>N. Brandvik</m:credit></m:content><m:title>A heron</m:title></m:group>"
                + "<enclosure url='https://a.example/b.png' type='image/png' length='1'/>"
                + "<description>&lt;img src='https://a.example/c.gif'&gt;</description>"
                + "<m:content url='https://a.example/c.gif'/>");
    assertThat(article.metadata().toMap())
        .containsEntry("image", "https://a.example/l.jpg")
        .containsEntry("image_caption", "A heron")
        .containsEntry("image_credit", "N. Brandvik");
    assertThat(article.find(Image.class))
        .extracting(Image::destination)
        .containsExactly("https://a.example/c.gif", "https://a.example/b.png");
  }

  @Test
  void tellsOnceWhatAnArticleHasNoPlaceFor() {
    String item = "<item><comments>c</comments><enclosure url='a.mp3' type='audio/mpeg'/></item>";
    ReadArticles read =
        FeedLawTest.read(
            Feeds.RSS, "<rss version='3'><channel>" + item + item + "</channel></rss>");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("feed.version", "feed.unread", "feed.attachment", "feed.attachment");
  }

  @Test
  void readsRss1AndFeedsWithoutAVersion() {
    String rdf =
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>T</title></channel>"
            + "<item><title>One</title><link>https://a.example/1</link>"
            + "<dc:date>2024-11-25T10:46:12Z</dc:date></item></rdf:RDF>";
    assertThat(FeedLawTest.read(Feeds.RSS, rdf).articles().get(0).metadata().toMap())
        .hasToString("{title=One, date=2024-11-25T10:46:12Z, origin_url=https://a.example/1}");
  }

  @Test
  void readsAllTextsOfAtom() {
    Article html =
        atomEntry(
            "<a:id>urn:x:1</a:id><a:title type='html'>&lt;b&gt;One&lt;/b&gt; &amp;amp; two</a:title>"
                + "<a:summary type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A <i>b</i></div>"
                + "</a:summary><a:content type='html'>&lt;a href='x'&gt;l&lt;/a&gt;</a:content>");
    assertThat(html.metadata().toMap())
        .containsEntry("title", "One & two")
        .containsEntry("description", "A b")
        .containsEntry("code", "urn:x:1");
    assertThat(html.metadata().toMap().get("authors")).hasToString("[The Desk]");
    assertThat(html.find(Link.class))
        .extracting(Link::destination)
        .containsExactly("https://news.example/a/x");
    Article xhtml =
        atomEntry(
            "<a:content type='xhtml' xml:base='b/'><x:div xmlns:x='http://www.w3.org/1999/xhtml'>"
                + "<x:p>1 &lt; 2<x:br/><x:img src='i.png' alt='&quot;'/></x:p></x:div></a:content>");
    assertThat(xhtml.find(Image.class))
        .containsExactly(Image.of("\"", "https://news.example/a/b/i.png"));
    assertThat(atomEntry("<a:content>One\n\n*two*</a:content>").body())
        .isEqualTo(List.of(Paragraph.of("One"), Paragraph.of("*two*")));
  }

  @Test
  void tellsContentThatIsNotRead() {
    assertThat(FeedLawTest.read(Feeds.ATOM, atom("<a:content src='x.html'/>")).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("feed.content");
    assertThat(
            FeedLawTest.read(Feeds.ATOM, atom("<a:content type='image/png'>AA</a:content>"))
                .diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("feed.content");
  }

  static Stream<Path> examples() {
    Stream<Path> shared =
        SharedData.root().map(root -> files(root.resolve("jsonfeed/examples"))).stream()
            .flatMap(List::stream);
    return Stream.concat(files(Path.of("src/test/resources/jsonfeed/examples")).stream(), shared);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExamplesOfJsonFeed(Path file) {
    ReadArticles read = Feeds.JSON.reader().orElseThrow().read(Sample.source(file));
    assertThat(read.hasErrors()).as(read.diagnostics().toString()).isFalse();
    assertThat(read.articles()).isNotEmpty();
  }

  @Test
  void refusesInAtomWhatHasNoMomentOrId() throws IOException {
    StringBuilder out = new StringBuilder();
    Article undated = Article.builder().field("origin_url", "https://news.example/1").build();
    Article unnamed = Article.builder().field("date", "2024-11-25").build();
    List<Diagnostic> losses =
        Feeds.ATOM.writer().orElseThrow().writeAll(List.of(undated, unnamed), out);
    assertThat(losses)
        .extracting(Diagnostic::toString)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("<article 1>:1:1: error feed.date: Atom needs"),
            second -> assertThat(second).startsWith("<article 2>:1:1: error format.identity:"));
    assertThat(out).isEmpty();
    assertThat(new AtomFormat().writer().orElseThrow().write(undated, out))
        .extracting(Diagnostic::code)
        .containsExactly("feed.identity");
    assertThat(new RssFormat().writer().orElseThrow().write(undated, out))
        .extracting(Diagnostic::code)
        .containsExactly("feed.channel");
  }

  @Test
  void writesSummariesAlone() throws IOException {
    FeedOptions options = Feeds.OPTIONS.withContent(FeedContent.SUMMARY);
    Article article =
        Feeds.named(
            Article.builder().field("description", "A & b").block(Paragraph.of("One")).build(),
            "1");
    for (var format :
        List.of(new AtomFormat(options), new RssFormat(options), new JsonFeedFormat(options))) {
      String feed = FeedLawTest.write(format, List.of(article));
      assertThat(feed).doesNotContain("One");
      assertThat(FeedLawTest.read(format, feed).hasErrors()).isFalse();
    }
  }

  @Test
  void tellsASecondElementWhereOneIsReadAndLinksThatAreNotRead() {
    ReadArticles rss =
        FeedLawTest.read(
            Feeds.RSS,
            "<rss version='2.0'><channel><item><title>One</title><title>Two</title></item>"
                + "</channel></rss>");
    assertThat(rss.articles().get(0).metadata().toMap()).hasToString("{title=One}");
    assertThat(rss.diagnostics())
        .singleElement()
        .asString()
        .contains("feed.unread: item/title: an article has no place for it");
    ReadArticles atom =
        FeedLawTest.read(
            Feeds.ATOM,
            atom("<a:link href='1'/><a:link rel='replies' href='2'/><a:link href='3'/>"));
    assertThat(atom.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "entry/link of the relation \"replies\": an article has no place for it",
            "entry/link of the relation \"alternate\": an article has no place for it");
  }

  @Test
  void addressesOfAuthorsThatCouldDoHarmAreNotWritten() throws IOException {
    Article article =
        Feeds.named(
            ArticleParser.create()
                .parse("---\nauthors:\n  - {name: A. Writer, url: 'javascript:alert(1)'}\n---\n")
                .article(),
            "1");
    for (ArticleFormat format : List.of(Feeds.ATOM, Feeds.JSON)) {
      StringBuilder out = new StringBuilder();
      List<Diagnostic> losses = format.writer().orElseThrow().write(article, out);
      assertThat(out).contains("A. Writer").doesNotContain("javascript");
      assertThat(losses).extracting(Diagnostic::code).containsExactly("format.address");
    }
  }
}
