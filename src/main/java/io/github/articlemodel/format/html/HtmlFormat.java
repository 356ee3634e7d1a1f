package io.github.articlemodel.format.html;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import io.github.articlemodel.render.HtmlRenderer;
import java.util.List;
import java.util.Optional;

/**
 * The body of an article as an HTML fragment, to be put into a page; read from a page or a
 * fragment.
 *
 * <pre>{@code
 * HtmlFormat html = new HtmlFormat();
 * StringBuilder out = new StringBuilder();
 * html.writer().orElseThrow().write(article, out);
 * // <p>The river is <strong>back</strong>.</p>
 * }</pre>
 *
 * <p>HTML in the article is made harmless, unless {@link HtmlOptions} say otherwise: scripts,
 * styles, forms, frames, handlers and addresses such as {@code javascript:} are left out, each with
 * a warning. The metadata, link reference definitions and comments are never in the fragment.
 */
public final class HtmlFormat implements ArticleFormat {

  private final ArticleReader reader;
  private final ArticleWriter writer;

  /** Creates the format with {@link HtmlOptions#defaults()}. */
  public HtmlFormat() {
    this(HtmlOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options how to write HTML
   */
  public HtmlFormat(HtmlOptions options) {
    HtmlReadOptions read =
        HtmlReadOptions.defaults().withProfile(options.render().site().profile());
    this.reader = HtmlArticleReader.of(read);
    this.writer = new HtmlArticleWriter(HtmlRenderer.of(options.render()));
  }

  /** {@return {@code html}} */
  @Override
  public String name() {
    return "html";
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

  /** {@return all that a fragment has no place for} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.drops(
        "the metadata",
        "link reference definitions, and how a link was written",
        "footnotes that nothing refers to, and the labels of others",
        "comments",
        "raw HTML that could do harm");
  }

  /**
   * {@return the reader of a page or fragment, whose fields have the names of the profile of the
   * site}
   */
  @Override
  public Optional<ArticleReader> reader() {
    return Optional.of(reader);
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(writer);
  }
}
