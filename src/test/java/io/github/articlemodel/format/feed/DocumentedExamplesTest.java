package io.github.articlemodel.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  private static final Article ARTICLE =
      Article.builder()
          .field("title", "Flood")
          .field("date", FieldValue.of(Instant.parse("2024-11-25T10:46:12Z")))
          .field("origin_url", "https://news.example/flood")
          .block(Paragraph.of("Rain fell."))
          .build();

  private final Article article = ARTICLE;

  private static FeedOptions options() {
    FeedOptions options =
        FeedOptions.defaults()
            .withSite(Site.unknown().withBase("https://news.example/").withZone(ZoneOffset.UTC))
            .withTitle("The Daily Example")
            .withHome("https://news.example/")
            .withAddress("https://news.example/feed.atom");
    AtomFormat atom = new AtomFormat(options);
    assertThat(atom.name()).isEqualTo("atom");
    return options;
  }

  @Test
  void atomFormat() throws IOException {
    FeedOptions options = options();
    AtomFormat atom = new AtomFormat(options);
    StringBuilder out = new StringBuilder();
    atom.writer().orElseThrow().writeAll(List.of(article), out);
    assertThat(out.toString())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <id>https://news.example/feed.atom</id>
            <title>The Daily Example</title>
            <link rel="alternate" href="https://news.example/"></link>
            <link rel="self" href="https://news.example/feed.atom"></link>
            <entry>
            <id>https://news.example/flood</id>
            <title>Flood</title>
            <updated>2024-11-25T10:46:12Z</updated>
            <published>2024-11-25T10:46:12Z</published>
            <link rel="alternate" href="https://news.example/flood"></link>
            <content type="html">&lt;p&gt;Rain fell.&lt;/p&gt;
            </content>
            </entry>
            <updated>2024-11-25T10:46:12Z</updated>
            </feed>
            """);
    assertThat(atom.reader().orElseThrow().read(SourceText.of(out.toString())).articles())
        .containsExactly(article);
  }

  @Test
  void rssFormat() throws IOException {
    FeedOptions options = options();
    RssFormat rss = new RssFormat(options);
    StringBuilder out = new StringBuilder();
    rss.writer().orElseThrow().writeAll(List.of(article), out);
    assertThat(out).contains("<pubDate>Mon, 25 Nov 2024 10:46:12 GMT</pubDate>");
    assertThat(rss.reader().orElseThrow().read(SourceText.of(out.toString())).articles())
        .containsExactly(article);
  }

  @Test
  void jsonFeedFormat() throws IOException {
    FeedOptions options = options();
    JsonFeedFormat feed = new JsonFeedFormat(options);
    StringBuilder out = new StringBuilder();
    feed.writer().orElseThrow().writeAll(List.of(article), out);
    assertThat(out).startsWith("{\n  \"version\": \"https://jsonfeed.org/version/1.1\",\n");
    assertThat(feed.reader().orElseThrow().read(SourceText.of(out.toString())).articles())
        .containsExactly(article);
  }

  @Test
  void feedContent() {
    FeedOptions options = FeedOptions.defaults().withContent(FeedContent.SUMMARY);
    assertThat(options.content()).isEqualTo(FeedContent.SUMMARY);
  }
}
