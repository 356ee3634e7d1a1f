package io.github.articlemodel.format.mdast;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Optional;

/**
 * <a href="https://github.com/syntax-tree/mdast">mdast</a>, the Markdown syntax tree of unified and
 * remark, as JSON: with the nodes of GFM and of front matter. Lossless: what mdast has no word for
 * stands under {@code data.articleModel} of the node that is nearest to it, so that an article
 * written and read again is equal, and other tools see a tree that they know.
 *
 * <pre>{@code
 * MdastFormat mdast = new MdastFormat(MdastOptions.compact());
 * StringBuilder out = new StringBuilder();
 * mdast.writer().orElseThrow().write(article, out);
 * // {"type":"root","data":{"articleModel":{"version":"0.1"}},"children":[{"type":"heading",
 * // "depth":1,"children":[{"type":"text","value":"Flood"}]}]}
 * mdast.reader().orElseThrow().read(SourceText.of(out.toString())).articles(); // [article]
 * }</pre>
 *
 * <p>Where a tool has changed a node, what the node says counts, and no longer what stands beside
 * it under {@code data}. Trees of other tools, such as remark-parse, are read as well: a node that
 * no record is for is told with a warning, and its children are read in its place.
 */
public final class MdastFormat implements ArticleFormat {

  /** The version of what stands under {@code data.articleModel}; the root bears it. */
  public static final String VERSION = "0.1";

  private final ArticleWriter writer;

  /** Creates the format with {@link MdastOptions#defaults()}. */
  public MdastFormat() {
    this(MdastOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options the layout, and whether positions are written
   */
  public MdastFormat(MdastOptions options) {
    this.writer = new MdastArticleWriter(options);
  }

  /** {@return {@code mdast}} */
  @Override
  public String name() {
    return "mdast";
  }

  /** {@return {@code application/json}, as mdast has no media type of its own} */
  @Override
  public String mediaType() {
    return "application/json";
  }

  /** {@return {@code .mdast.json}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".mdast.json");
  }

  /** {@return {@link Fidelity#lossless()}} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.lossless();
  }

  @Override
  public Optional<ArticleReader> reader() {
    return Optional.of(new MdastArticleReader());
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(writer);
  }
}
