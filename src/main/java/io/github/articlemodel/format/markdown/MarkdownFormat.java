package io.github.articlemodel.format.markdown;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.Strictness;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Optional;

/**
 * Markdown with YAML front matter, in canonical form: the front matter, an empty line, the body. An
 * article that was read from Markdown is equal when it is written and read again.
 *
 * <pre>{@code
 * MarkdownFormat markdown = new MarkdownFormat();
 * StringBuilder out = new StringBuilder();
 * markdown.writer().orElseThrow().write(article, out);
 * // ---
 * // title: Flood
 * // ---
 * //
 * // The river is back.
 * }</pre>
 *
 * <p>An article from elsewhere may say what Markdown can't: such as a time of day as the value of a
 * field, or a block that the dialect does not have. It is then not written, and an error says so.
 * What would be read otherwise than it is, such as a reference to a definition that is not there,
 * is written in another form, and a warning says so.
 *
 * <p>Writing is not the way to change a file: it keeps no comment and no quotes. {@link
 * io.github.articlemodel.ArticleDocument#edit()} does.
 */
public final class MarkdownFormat implements ArticleFormat {

  private final ArticleParser parser;

  /** Creates the format with {@link ParserOptions#defaults()}. */
  public MarkdownFormat() {
    this(ParserOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options the dialect and the limits; reading is lenient whatever they say, as errors are
   *     told by diagnostics here
   */
  public MarkdownFormat(ParserOptions options) {
    this.parser = ArticleParser.of(options.withStrictness(Strictness.LENIENT));
  }

  /** {@return {@code markdown}} */
  @Override
  public String name() {
    return "markdown";
  }

  /** {@return {@code text/markdown} (RFC 7763)} */
  @Override
  public String mediaType() {
    return "text/markdown";
  }

  /** {@return {@code .md} and {@code .markdown}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".md", ".markdown");
  }

  /** {@return {@link Fidelity#lossless()}} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.lossless();
  }

  @Override
  public Optional<ArticleReader> reader() {
    return Optional.of(new MarkdownArticleReader(parser));
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(new MarkdownArticleWriter(parser));
  }
}
