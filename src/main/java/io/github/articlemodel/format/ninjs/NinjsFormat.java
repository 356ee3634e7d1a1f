package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Optional;

/**
 * IPTC <a href="https://iptc.org/standards/ninjs/">ninjs</a>, news in JSON: version 3.1 is written;
 * 3.1, 3.0 and what 2.x has in common with them is read. What goes where is told in {@code
 * docs/formats.md}.
 *
 * <pre>{@code
 * NinjsFormat ninjs = new NinjsFormat();
 * StringBuilder out = new StringBuilder();
 * ninjs.writer().orElseThrow().write(article, out);
 * // "uri": "https://news.example/flood", "standard": … "version": "3.1" …
 * ninjs.reader().orElseThrow().read(SourceText.of(out.toString())).articles();
 * }</pre>
 *
 * <p>A news object needs a {@code uri}: the address where the article was first published; or else
 * a tag URI (RFC 4151) of the host of the site, the day of publication, and the code or slug. An
 * article that has none of these is refused with an error that says what to do.
 *
 * <p>When reading, properties that no fact of an article is made of are kept in a field {@code
 * ninjs}, a map; the texts, dates and numbers among them are written again.
 */
public final class NinjsFormat implements ArticleFormat {

  private final NinjsOptions options;

  /** Creates the format with {@link NinjsOptions#defaults()}. */
  public NinjsFormat() {
    this(NinjsOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options how it is written, and which fields it is read into
   */
  public NinjsFormat(NinjsOptions options) {
    this.options = options;
  }

  /** {@return {@code ninjs}} */
  @Override
  public String name() {
    return "ninjs";
  }

  /** {@return {@code application/json}, as ninjs has no media type of its own} */
  @Override
  public String mediaType() {
    return "application/json";
  }

  /** {@return {@code .ninjs.json}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".ninjs.json");
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
        "what credits of the lead image are made of",
        "fields that the profile does not know");
  }

  @Override
  public Optional<ArticleReader> reader() {
    return Optional.of(new NinjsArticleReader(options.site().profile()));
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(new NinjsArticleWriter(options));
  }
}
