package io.github.articlemodel.format.html;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Optional;

/**
 * An article as a whole HTML page: what it says of itself in the head, for browsers, search engines
 * and networks, and the article with its headline, byline and figures in the body.
 *
 * <pre>{@code
 * HtmlPageFormat page =
 *     new HtmlPageFormat(
 *         HtmlOptions.page().withSite(Site.unknown().withBase("https://news.example/")));
 * page.writer().orElseThrow().write(article, out);
 * // <!doctype html>
 * // <html lang="en">
 * // …
 * }</pre>
 *
 * <p>Nothing is made up: what the article and the site do not say is not in the page. HTML in the
 * article is treated as {@link HtmlFormat} does it.
 */
public final class HtmlPageFormat implements ArticleFormat {

  private final ArticleReader reader;
  private final ArticleWriter writer;

  /** Creates the format with {@link HtmlOptions#page()}. */
  public HtmlPageFormat() {
    this(HtmlOptions.page());
  }

  /**
   * Creates the format with options.
   *
   * @param options how to write HTML
   */
  public HtmlPageFormat(HtmlOptions options) {
    HtmlReadOptions read =
        HtmlReadOptions.defaults().withProfile(options.render().site().profile());
    this.reader = HtmlArticleReader.of(read);
    this.writer = new HtmlPageWriter(options);
  }

  /** {@return {@code html-page}} */
  @Override
  public String name() {
    return "html-page";
  }

  /** {@return {@code text/html}} */
  @Override
  public String mediaType() {
    return "text/html";
  }

  /** {@return {@code .html}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".html");
  }

  /** {@return what a page has no place for} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.drops(
        "fields that no fact is made of",
        "empty headings",
        "link reference definitions, and how a link was written",
        "footnotes that nothing refers to, and the labels of others",
        "comments",
        "raw HTML that could do harm or is not valid");
  }

  /** {@return what reads the pages of others too, as {@link HtmlFormat} does} */
  @Override
  public Optional<ArticleReader> reader() {
    return Optional.of(reader);
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(writer);
  }
}
