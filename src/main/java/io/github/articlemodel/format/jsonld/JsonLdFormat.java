package io.github.articlemodel.format.jsonld;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Optional;

/**
 * Articles as <a href="https://schema.org/NewsArticle">NewsArticle</a> of schema.org in <a
 * href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>: what search engines and archives take.
 * One article is an object, several are a graph.
 *
 * <pre>{@code
 * JsonLdFormat jsonld = new JsonLdFormat();
 * StringBuilder out = new StringBuilder();
 * jsonld.writer().orElseThrow().write(article, out);
 * // {
 * //   "@context": "https://schema.org",
 * //   "@type": "NewsArticle",
 * //   "headline": "Flood",
 * //   …
 * // }
 * }</pre>
 *
 * <p>Nothing is made up: an article without authors has none, and {@code publisher} is written only
 * where {@link JsonLdOptions} name the site. The body is plain text. Read are objects of the type
 * Article and those below it, in graphs and arrays too; contexts are not loaded.
 */
public final class JsonLdFormat implements ArticleFormat {

  private final JsonLdOptions options;

  /** Creates the format with {@link JsonLdOptions#defaults()}. */
  public JsonLdFormat() {
    this(JsonLdOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options how to write, and which fields to make
   */
  public JsonLdFormat(JsonLdOptions options) {
    this.options = options;
  }

  /** {@return {@code jsonld}} */
  @Override
  public String name() {
    return "jsonld";
  }

  /** {@return {@code application/ld+json}} */
  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  /** {@return {@code .jsonld}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".jsonld");
  }

  /** {@return all that NewsArticle has no property for} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.drops(
        "fields that schema.org has no property for",
        "whether the headline was a field, a heading or a paragraph",
        "the body but for its text",
        "where pictures stand in the body, and whether an alt text is their caption too",
        "addresses that could run a script");
  }

  /** {@return {@link ArticleFormat.Capacity#MANY}} */
  @Override
  public Capacity capacity() {
    return Capacity.MANY;
  }

  @Override
  public Optional<ArticleReader> reader() {
    return Optional.of(new JsonLdArticleReader(options.site().profile()));
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(new JsonLdArticleWriter(options));
  }
}
