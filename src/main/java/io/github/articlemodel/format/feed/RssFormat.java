package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * RSS <a href="https://www.rssboard.org/rss-specification">2.0</a> with Media RSS, {@code
 * content:encoded} and Dublin Core. All versions from 0.90 on are read.
 *
 * <pre>{@code
 * RssFormat rss = new RssFormat(options);
 * StringBuilder out = new StringBuilder();
 * rss.writer().orElseThrow().writeAll(List.of(article), out);
 * rss.reader().orElseThrow().read(SourceText.of(out.toString())).articles(); // [article]
 * }</pre>
 *
 * <p>What goes where is told in {@code docs/formats.md}.
 */
public final class RssFormat implements ArticleFormat {

  private final FeedOptions options;

  /** Creates the format with {@link FeedOptions#defaults()}. */
  public RssFormat() {
    this(FeedOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options how it is written, and which fields it is read into
   */
  public RssFormat(FeedOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /** {@return {@code rss}} */
  @Override
  public String name() {
    return "rss";
  }

  /** {@return {@code application/rss+xml}} */
  @Override
  public String mediaType() {
    return "application/rss+xml";
  }

  /** {@return {@code .rss}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".rss");
  }

  /** {@return what is dropped} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.drops(
        "how the body is written where HTML says the same",
        "footnotes that nothing refers to, and the labels of others",
        "the alt text of a picture beside its caption",
        "raw HTML that could do harm",
        "dates without a moment, and the precision of others, fractions of a second",
        "white space in descriptions with HTML signs",
        "addresses of authors",
        "slugs, white space at the ends of names and codes, control characters",
        "alt texts of lead images",
        "what credits of the lead image are made of",
        "fields that the profile does not know");
  }

  /** {@return {@link ArticleFormat.Capacity#MANY}} */
  @Override
  public Capacity capacity() {
    return Capacity.MANY;
  }

  @Override
  public Optional<ArticleReader> reader() {
    return Optional.of(new XmlFeedReader(options.site().profile()));
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(new RssWriter(options));
  }
}
