package io.github.articlemodel.cli;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.csv.CsvFormat;
import io.github.articlemodel.format.csv.CsvOptions;
import io.github.articlemodel.format.feed.AtomFormat;
import io.github.articlemodel.format.feed.FeedOptions;
import io.github.articlemodel.format.feed.JsonFeedFormat;
import io.github.articlemodel.format.feed.RssFormat;
import io.github.articlemodel.format.html.HtmlFormat;
import io.github.articlemodel.format.html.HtmlOptions;
import io.github.articlemodel.format.html.HtmlPageFormat;
import io.github.articlemodel.format.jsonld.JsonLdFormat;
import io.github.articlemodel.format.jsonld.JsonLdOptions;
import io.github.articlemodel.format.ninjs.NinjsFormat;
import io.github.articlemodel.format.ninjs.NinjsOptions;
import java.util.Optional;

/** The formats that say, or read, what is known of a site. */
final class SiteFormats {

  /** Their names, for messages. */
  static final String NAMES = "html, html-page, jsonld, ninjs, atom, rss, jsonfeed or csv";

  private SiteFormats() {}

  /** Returns a format with the site in its options; empty where it has no place for one. */
  static Optional<ArticleFormat> of(ArticleFormat format, Site site) {
    if (format instanceof HtmlFormat) {
      HtmlOptions options = HtmlOptions.defaults();
      return Optional.of(new HtmlFormat(options.withSite(site)));
    } else if (format instanceof HtmlPageFormat) {
      return Optional.of(new HtmlPageFormat(HtmlOptions.page().withSite(site)));
    } else if (format instanceof JsonLdFormat) {
      return Optional.of(new JsonLdFormat(JsonLdOptions.defaults().withSite(site)));
    } else if (format instanceof NinjsFormat) {
      return Optional.of(new NinjsFormat(NinjsOptions.defaults().withSite(site)));
    } else if (format instanceof CsvFormat) {
      return Optional.of(new CsvFormat(CsvOptions.defaults().withProfile(site.profile())));
    }
    FeedOptions feed = FeedOptions.defaults().withSite(site);
    if (format instanceof AtomFormat) {
      return Optional.of(new AtomFormat(feed));
    } else if (format instanceof RssFormat) {
      return Optional.of(new RssFormat(feed));
    }
    return format instanceof JsonFeedFormat
        ? Optional.of(new JsonFeedFormat(feed))
        : Optional.empty();
  }
}
