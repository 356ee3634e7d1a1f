package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * <a href="https://jsonfeed.org/version/1.1">JSON Feed 1.1</a>. What it has no word for stands in
 * an object {@code _article}. An item needs an id, the address of origin, or else a tag URI or the
 * code. Version 1 is read too.
 *
 * <pre>{@code
 * JsonFeedFormat feed = new JsonFeedFormat(options);
 * StringBuilder out = new StringBuilder();
 * feed.writer().orElseThrow().writeAll(List.of(article), out);
 * feed.reader().orElseThrow().read(SourceText.of(out.toString())).articles(); // [article]
 * }</pre>
 *
 * <p>What goes where is told in {@code docs/formats.md}.
 */
public final class JsonFeedFormat implements ArticleFormat {

  static final String VERSION = "https://jsonfeed.org/version/1.1";

  private final FeedOptions options;

  /** Creates the format with {@link FeedOptions#defaults()}. */
  public JsonFeedFormat() {
    this(FeedOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options how it is written, and which fields it is read into
   */
  public JsonFeedFormat(FeedOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /** {@return {@code jsonfeed}} */
  @Override
  public String name() {
    return "jsonfeed";
  }

  /** {@return {@code application/feed+json}} */
  @Override
  public String mediaType() {
    return "application/feed+json";
  }

  /** {@return {@code .feed.json}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".feed.json");
  }

  /** {@return what is dropped} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.drops(
        "how the body is written where HTML says the same",
        "footnotes that nothing refers to, and the labels of others",
        "the alt text of a picture beside its caption",
        "raw HTML that could do harm",
        "dates without a moment, and the precision of others",
        "addresses of authors but for whole ones of pages",
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
    return Optional.of(new JsonFeedReader(options.site().profile()));
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(new JsonFeedWriter(options));
  }
}
