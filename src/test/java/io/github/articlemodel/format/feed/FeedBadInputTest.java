package io.github.articlemodel.format.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the readers get, they answer with diagnostics. */
class FeedBadInputTest {

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private static ReadArticles read(ArticleFormat format, String feed) {
    return assertTimeoutPreemptively(DEADLINE, () -> FeedLawTest.read(format, feed));
  }

  /** Columns: the start of the diagnostic, the document. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1:1: error feed.syntax: |``",
        "1:1: error feed.syntax: |{\"version\": 1}",
        "1:7: error feed.root: expected a feed of Atom or RSS, but found an element"
            + " html|<html></html>",
        "1:6: error feed.syntax: |<rss>",
        "1:23: error feed.syntax: |<rss><channel><item></rss>",
        "1:1: error feed.syntax: the document type has no end|<!DOCTYPE rss [<!ENTITY a 'b'>",
        "1:6: error feed.syntax: the document type has no end|<?x?><!DOCTYPE rss [<!--",
      })
  void tellsWhereItIsNoFeed(String start, String feed) {
    ReadArticles read = read(Feeds.RSS, feed);
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.diagnostics().get(0).toString()).startsWith("a.feed:" + start);
  }

  /** Columns: the start of the diagnostic, the document. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1:1: error feed.item: expected an object, but found a number|7",
        "1:1: error feed.item: the member \"version\" is missing|{}",
        "1:13: error feed.version: version: expected a JSON Feed of version 1 or 1.1|{\"version\":"
            + " \"2\", \"items\": []}",
        "1:1: error feed.item: the member \"items\" is missing|{\"version\":"
            + " \"https://jsonfeed.org/version/1\"}",
        "1:1: error json.syntax: |<rss/>",
        "1:12: error json.syntax: |{\"version\": ",
      })
  void tellsWhereItIsNoJsonFeed(String start, String feed) {
    ReadArticles read = read(Feeds.JSON, feed);
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.diagnostics().get(0).toString()).startsWith("a.feed:" + start);
  }

  @Test
  void leavesOutTheItemWithAnErrorAlone() {
    String feed =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"title\": \"no id\"},"
            + " {\"id\": 7, \"content_text\": \"One\"}, {\"id\": \"a\", \"tags\": 1}]}";
    ReadArticles read = read(Feeds.JSON, feed);
    assertThat(read.articles()).hasSize(1);
    assertThat(read.articles().get(0).body()).containsExactly(Paragraph.of("One"));
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "items[0]: the member \"id\" is missing",
            "items[2].tags: expected an array, but found a number");
  }

  @Test
  void keepsTheArticlesBeforeAMistake() {
    String feed =
        "<rss><channel><item><title>One</title></item><item><title>Two</title></channel></rss>";
    ReadArticles read = read(Feeds.RSS, feed);
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("feed.syntax");
    assertThat(read.articles())
        .extracting(article -> article.metadata().toMap().get("title"))
        .containsExactly("One");
  }

  /** Neither a bomb goes off, nor a file is looked at. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>",
        "<!DOCTYPE rss [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE rss SYSTEM 'file:///nowhere.dtd' [<!ENTITY % p SYSTEM 'file:///etc/hostname'>"
            + " %p;]>",
        "<!-- a --><!DOCTYPE rss [<!ENTITY b ']>'><!-- ]>' --><?a ]> '?>]  >",
        "",
      })
  void expandsNoEntity(String type) {
    ReadArticles read =
        read(Feeds.RSS, type + "<rss><channel><item><title>x&b;y</title></item></channel></rss>");
    assertThat(read.diagnostics()).isNotEmpty();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsAnyOf("feed.entity", "feed.syntax");
    read.articles()
        .forEach(article -> assertThat(article.metadata().toMap().get("title")).isEqualTo("x&b;y"));
  }

  /** The parser of the JDK prints where it does not find the end of the declarations. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY a ']'> <!-- ' --> <?p ]?>\n] >",
        "<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE rss PUBLIC '-//N//DTD' \"a.dtd\" [ ] >",
      })
  void printsNothing(String type) {
    String feed = type + "<rss><channel><item><title>One</title></item></channel></rss>";
    read(Feeds.RSS, feed); // what is loaded by the first reading may print
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      for (int end = 0; end < feed.length(); end++) {
        read(Feeds.RSS, feed.substring(0, end));
        read(Feeds.RSS, feed.substring(0, end) + feed.substring(end + 1));
      }
      assertThat(read(Feeds.RSS, feed).articles()).hasSize(1);
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<a>", "<rss>", "<rss><channel><item><description>", "<feed><entry><b x='1'>"})
  void answersAMegabyteOfNesting(String level) {
    ReadArticles read = read(Feeds.ATOM, level.repeat(1_000_000 / level.length()));
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("feed.limit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><title>a</title></item>",
        "<item><category>a</category><media:content url='a.jpg'/></item>",
        "<x/>",
        "<x>&amp;</x>",
        "<![CDATA[a]]>",
        "&lt;",
      })
  void readsAMegabyteOfOneThing(String piece) {
    String pieces = piece.repeat(1_000_000 / piece.length());
    String start = "<rss xmlns:media='http://search.yahoo.com/mrss/'><channel>";
    assertThat(read(Feeds.RSS, start + pieces + "</channel></rss>").hasErrors()).isFalse();
    String within = start + "<item>" + pieces + "</item></channel></rss>";
    assertThat(read(Feeds.RSS, within).articles()).hasSize(1);
    String text = start + "<item><title>" + pieces + "</title></item></channel></rss>";
    assertThat(read(Feeds.RSS, text).articles()).hasSize(1);
  }

  @Test
  void answersAMegabyteOfJson() {
    String start = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [";
    String item = "{\"id\": \"a\", \"tags\": [\"b\"], \"x\": 1},";
    String items = item.repeat(1_000_000 / item.length());
    assertThat(read(Feeds.JSON, start + items.substring(0, items.length() - 1) + "]}").articles())
        .hasSizeGreaterThan(10_000);
    assertThat(read(Feeds.JSON, start + "[".repeat(1_000_000)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("json.limit");
    assertThat(read(Feeds.JSON, start + "1,".repeat(500_000) + "1]}").diagnostics())
        .hasSizeLessThan(200);
  }

  @Test
  void readsTheEncodingThatIsDeclared() {
    String feed =
        "<?xml version='1.0' encoding='ISO-8859-1'?>\n"
            + "<rss><channel><item><title>Überflutung</title></item></channel></rss>";
    SourceText source = SourceText.of(feed.getBytes(StandardCharsets.ISO_8859_1));
    ReadArticles read = Feeds.RSS.reader().orElseThrow().read(source);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.articles().get(0).metadata().toMap()).containsEntry("title", "Überflutung");
    SourceText utf16 = SourceText.of(("\uFEFF" + feed).getBytes(StandardCharsets.UTF_16BE));
    assertThat(Feeds.RSS.reader().orElseThrow().read(utf16).articles()).hasSize(1);
    String unknown = feed.replace("ISO-8859-1", "klingon").replace("Ü", "U");
    assertThat(read(Feeds.RSS, unknown).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("feed.encoding");
    byte[] utf32 = feed.getBytes(Charset.forName("UTF-32LE"));
    assertThat(Feeds.RSS.reader().orElseThrow().read(SourceText.of(utf32)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("encoding.unreadable");
  }

  static Stream<ArticleFormat> formats() {
    return FeedLawTest.formats();
  }

  /** Every prefix of a feed, and a thousand with a character changed. */
  @ParameterizedTest
  @MethodSource("formats")
  void answersEveryTruncationAndMutation(ArticleFormat format) throws IOException {
    Article article =
        new Article(RandomFacts.metadata(new Random(5)), List.of(Paragraph.of("Rain fell.")));
    String feed = FeedLawTest.write(format, List.of(Feeds.named(article, "a"))).strip();
    for (int end = 0; end < feed.length(); end++) {
      assertThat(FeedLawTest.read(format, feed.substring(0, end)).hasErrors()).isTrue();
    }
    Random random = new Random(7);
    String pieces = "<>&;/=\"'{}[],:0-\n";
    for (int i = 0; i < 1_000; i++) {
      StringBuilder changed = new StringBuilder(feed);
      changed.setCharAt(
          random.nextInt(feed.length()), pieces.charAt(random.nextInt(pieces.length())));
      ReadArticles read = FeedLawTest.read(format, changed.toString());
      assertThat(read.hasErrors() || !read.articles().isEmpty() || !read.diagnostics().isEmpty())
          .as(changed.toString())
          .isTrue();
    }
  }
}
