package io.github.articlemodel.format.feed;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.format.OutgoingArticle;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Writes RSS 2.0 with Media RSS, {@code content:encoded} and Dublin Core. */
final class RssWriter extends XmlFeedWriter {

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss ", Locale.ENGLISH);
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx", Locale.ENGLISH);

  RssWriter(FeedOptions options) {
    super(options);
  }

  @Override
  boolean canBeEmpty() {
    return true;
  }

  @Override
  Feed feed(FeedXml xml, ConversionLog log) {
    return new RssFeed(options, xml, log);
  }

  private static final class RssFeed extends Feed {

    private final FeedOptions options;
    private final FeedXml xml;
    private final ConversionLog log;

    RssFeed(FeedOptions options, FeedXml xml, ConversionLog log) {
      this.options = options;
      this.xml = xml;
      this.log = log;
    }

    @Override
    boolean isWritable(OutgoingArticle article) {
      return true;
    }

    @Override
    void start() {
      if (options.shownTitle().isEmpty() || options.page().isEmpty()) {
        log.lose(
            0,
            "",
            "feed.channel",
            "RSS needs a title and an address of its page, and the options say not both",
            "give the options a title and a home");
      }
      xml.declaration().start("rss").attribute("version", "2.0");
      xml.namespace("atom", FeedWords.ATOM).namespace("media", FeedWords.MEDIA);
      xml.namespace("dc", FeedWords.DC).namespace("content", FeedWords.CONTENT);
      xml.line().start("channel").line();
      xml.element("title", options.shownTitle().orElse(""));
      xml.element("link", options.page().orElse(""));
      xml.element("description", options.shownTitle().orElse(""));
      if (options.language() != null) {
        xml.element("language", options.language().toLanguageTag());
      }
      options
          .own()
          .ifPresent(
              own ->
                  xml.start("atom:link")
                      .attribute("rel", "self")
                      .attribute("href", own)
                      .attribute("type", "application/rss+xml")
                      .end());
    }

    @Override
    void entry(OutgoingArticle article) {
      ArticleFacts facts = article.facts();
      Optional<String> url = article.url();
      xml.start("item").line().element("title", Optional.ofNullable(facts.headline()));
      xml.element("link", url);
      article
          .identity()
          .ifPresent(
              id ->
                  xml.start("guid")
                      .attribute("isPermaLink", String.valueOf(url.isPresent()))
                      .text(id)
                      .end());
      xml.element("dc:identifier", Optional.ofNullable(facts.code()));
      moment(article.moment("published", facts.published()))
          .ifPresent(at -> xml.element("pubDate", date(at)));
      moment(article.moment("modified", facts.modified()))
          .ifPresent(
              at -> xml.element("atom:updated", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at)));
      facts.authors().forEach(author -> xml.element("dc:creator", author.name()));
      facts.sections().forEach(name -> xml.element("category", name));
      facts.tags().forEach(name -> xml.element("dc:subject", name));
      if (facts.language() != null) {
        xml.element("dc:language", facts.language().toLanguageTag());
      }
      xml.element("description", Optional.ofNullable(facts.description()).map(FeedText::toHtml));
      if (options.content() == FeedContent.FULL) {
        xml.element("content:encoded", article.html());
      }
      article.pictures().forEach(picture -> MediaRss.write(picture, xml));
      xml.end();
    }

    private static Optional<OffsetDateTime> moment(Optional<OffsetDateTime> moment) {
      return moment.map(at -> at.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String date(OffsetDateTime moment) {
      boolean isUtc = moment.getOffset().equals(ZoneOffset.UTC);
      return RFC_822.format(moment) + (isUtc ? "GMT" : OFFSET.format(moment));
    }

    @Override
    void end() {
      xml.end().end();
    }
  }
}
