package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Atom (<a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>) with Media RSS and Dublin
 * Core. An entry needs an id, the address of origin or else a tag URI, and the moment when it was
 * changed or published; a feed needs an address. What lacks them is refused with an error.
 *
 * <pre>{@code
 * AtomFormat atom = new AtomFormat(options);
 * StringBuilder out = new StringBuilder();
 * atom.writer().orElseThrow().writeAll(List.of(article), out);
 * atom.reader().orElseThrow().read(SourceText.of(out.toString())).articles(); // [article]
 * }</pre>
 *
 * <p>What goes where is told in {@code docs/formats.md}.
 */
public final class AtomFormat implements ArticleFormat {

  private final FeedOptions options;

  /** Creates the format with {@link FeedOptions#defaults()}. */
  public AtomFormat() {
    this(FeedOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options how it is written, and which fields it is read into
   */
  public AtomFormat(FeedOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /** {@return {@code atom}} */
  @Override
  public String name() {
    return "atom";
  }

  /** {@return {@code application/atom+xml}} */
  @Override
  public String mediaType() {
    return "application/atom+xml";
  }

  /** {@return {@code .atom}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".atom");
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
        "a date of the last change that is the only one, or that of publication",
        "white space in categories",
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
    return Optional.of(new AtomWriter(options));
  }
}
