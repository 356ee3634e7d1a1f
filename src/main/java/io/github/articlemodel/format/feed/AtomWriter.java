package io.github.articlemodel.format.feed;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.format.OutgoingArticle;
import io.github.articlemodel.model.Person;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes Atom (RFC 4287). */
final class AtomWriter extends XmlFeedWriter {

  AtomWriter(FeedOptions options) {
    super(options);
  }

  /** A feed must say when it was last changed, which without an article nobody knows. */
  @Override
  boolean canBeEmpty() {
    return false;
  }

  @Override
  Feed feed(FeedXml xml, ConversionLog log) {
    return new AtomFeed(options, xml, log);
  }

  private static final class AtomFeed extends Feed {

    private final FeedOptions options;
    private final FeedXml xml;
    private final ConversionLog log;
    private @Nullable OffsetDateTime latest;
    private Optional<OffsetDateTime> published = Optional.empty();
    private Optional<OffsetDateTime> modified = Optional.empty();
    private String id = "";

    AtomFeed(FeedOptions options, FeedXml xml, ConversionLog log) {
      this.options = options;
      this.xml = xml;
      this.log = log;
    }

    @Override
    boolean isWritable(OutgoingArticle article) {
      if (options.own().or(options::page).isEmpty()) {
        log.refuse(
            article.number(),
            "",
            "feed.identity",
            "Atom needs an address of the feed, so nothing is written",
            "give the options the address of the feed, or of its page");
        return false;
      }
      Optional<String> identity = article.identity();
      if (identity.isEmpty()) {
        article.refuseWithoutIdentity();
        return false;
      }
      id = identity.get();
      published = article.moment("published", article.facts().published());
      modified = article.moment("modified", article.facts().modified());
      if (published.isEmpty() && modified.isEmpty()) {
        log.refuse(
            article.number(),
            "",
            "feed.date",
            "Atom needs the moment when an article was changed or published, so it is not written",
            "give it a date, and the site of the options a zone");
        return false;
      }
      return true;
    }

    @Override
    void start() {
      xml.declaration().start("feed").namespace("", FeedWords.ATOM);
      xml.namespace("media", FeedWords.MEDIA).namespace("dc", FeedWords.DC);
      if (options.language() != null) {
        xml.attribute("xml:lang", options.language().toLanguageTag());
      }
      xml.line().element("id", options.own().or(options::page).orElseThrow());
      xml.element("title", options.shownTitle().orElse(""));
      options.page().ifPresent(page -> link("alternate", page));
      options.own().ifPresent(own -> link("self", own));
      if (options.site().name() != null) {
        xml.start("author").element("name", options.site().name()).end();
      }
    }

    private void link(String relation, String address) {
      xml.start("link").attribute("rel", relation).attribute("href", address).end();
    }

    @Override
    void entry(OutgoingArticle article) {
      ArticleFacts facts = article.facts();
      xml.start("entry");
      if (facts.language() != null) {
        xml.attribute("xml:lang", facts.language().toLanguageTag());
      }
      xml.line()
          .element("id", id)
          .element("title", Optional.ofNullable(facts.headline()).orElse(""));
      OffsetDateTime updated = modified.or(() -> published).orElseThrow();
      latest = latest == null || updated.isAfter(latest) ? updated : latest;
      xml.element("updated", text(updated));
      published.ifPresent(at -> xml.element("published", text(at)));
      facts.authors().forEach(author -> author(author, article));
      article.url().ifPresent(url -> link("alternate", url));
      facts.sections().forEach(name -> xml.start("category").attribute("term", name).end());
      facts.tags().forEach(name -> xml.element("dc:subject", name));
      xml.element("dc:identifier", Optional.ofNullable(facts.code()));
      xml.element("summary", Optional.ofNullable(facts.description()));
      if (options.content() == FeedContent.FULL) {
        xml.start("content").attribute("type", "html").text(article.html()).end();
      }
      article.pictures().forEach(picture -> MediaRss.write(picture, xml));
      xml.end();
    }

    private void author(Person author, OutgoingArticle article) {
      xml.start("author").element("name", author.name());
      xml.element("email", Optional.ofNullable(author.email()));
      xml.element("uri", Optional.ofNullable(author.url()).flatMap(article::harmlessAddress));
      xml.end();
    }

    /** Ends with when the last article was changed, which is known only now. */
    @Override
    void end() {
      if (latest != null) {
        xml.element("updated", text(latest));
      }
      xml.end();
    }

    private static String text(OffsetDateTime moment) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
  }
}
