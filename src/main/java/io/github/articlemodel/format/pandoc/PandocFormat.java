package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Optional;

/**
 * The document of <a href="https://pandoc.org/filters.html">Pandoc</a> as JSON, which {@code pandoc
 * -f json} turns into DOCX, EPUB, PDF and all else that it writes, and {@code pandoc -t json} makes
 * of all that it reads.
 *
 * <pre>{@code
 * PandocFormat pandoc = new PandocFormat(PandocOptions.compact());
 * StringBuilder out = new StringBuilder();
 * pandoc.writer().orElseThrow().write(article, out);
 * // {"pandoc-api-version":[1,22,2,1],"meta":{"title":{"t":"MetaInlines","c":[{"t":"Str",
 * // "c":"Flood"}]}},"blocks":[{"t":"HorizontalRule"}]}
 * pandoc.reader().orElseThrow().read(SourceText.of(out.toString())).articles(); // [article]
 * }</pre>
 *
 * <p>All versions of the document since 1.21 (Pandoc 2.10) are read. What it has and no record is
 * for, such as small capitals, is read as HTML within the text, or told with a warning.
 */
public final class PandocFormat implements ArticleFormat {

  private final PandocOptions options;

  /** Creates the format with {@link PandocOptions#defaults()}. */
  public PandocFormat() {
    this(PandocOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options the layout, the version that is written, and which fields mean what
   */
  public PandocFormat(PandocOptions options) {
    this.options = options;
  }

  /** {@return {@code pandoc}} */
  @Override
  public String name() {
    return "pandoc";
  }

  /** {@return {@code application/json}, as Pandoc's JSON has no media type of its own} */
  @Override
  public String mediaType() {
    return "application/json";
  }

  /** {@return {@code .pandoc.json}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".pandoc.json");
  }

  /** {@return what Pandoc has no word for} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.drops(
        "the types of fields other than text, boolean, list and map",
        "how a link was written, link reference definitions, definitions of abbreviations",
        "labels and places of footnotes, and that a footnote is referred to again",
        "what template tags are: they are text",
        "what follows the language of code",
        "whether a list without paragraphs is tight",
        "titles that are empty",
        "an id of a heading that its text gives",
        "that an attribute has no value");
  }

  @Override
  public Optional<ArticleReader> reader() {
    return Optional.of(new PandocArticleReader(options));
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(new PandocArticleWriter(options));
  }
}
