package io.github.articlemodel.format.text;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Optional;

/**
 * The body of an article as plain text. Only written, not read.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .block(Heading.of(2, "Flood"))
 *         .block(new Paragraph(List.of(new Text("See "), Link.of("the map", "/map"))))
 *         .build();
 * StringBuilder out = new StringBuilder();
 * new TextFormat().writer().orElseThrow().write(article, out);
 * // Flood
 * //
 * // See the map [1]
 * //
 * // [1] /map
 * }</pre>
 *
 * <ul>
 *   <li>Blocks have an empty line between them, but for those of a tight list. Headings are lines
 *       like others.
 *   <li>Items begin with {@code - } or their number, tasks with {@code [x]} or {@code [ ]} after
 *       that; each line of a quote begins with {@code > }, of an alert too, after its name.
 *   <li>A row of a table is a line, its cells with a tab between them: cells are not padded, as how
 *       wide a text is shown can't be told by counting its characters.
 *   <li>Code is as it is. Of HTML there is the text that its elements hold.
 *   <li>Of a picture that stands by itself there are its caption and its credit, once; of one in a
 *       line its alt text.
 *   <li>A link has the number of a note at the end, where {@link TextOptions} do not leave them
 *       out; but not where its text is its address, or it leads to a place in the article itself.
 *   <li>A footnote has its label, {@code [^1]}, in the text and before the note.
 * </ul>
 */
public final class TextFormat implements ArticleFormat {

  private final ArticleWriter writer;

  /** Creates the format with {@link TextOptions#defaults()}. */
  public TextFormat() {
    this(TextOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options how to write text
   */
  public TextFormat(TextOptions options) {
    this.writer = new TextArticleWriter(options);
  }

  /** {@return {@code text}} */
  @Override
  public String name() {
    return "text";
  }

  /** {@return {@code text/plain}} */
  @Override
  public String mediaType() {
    return "text/plain";
  }

  /** {@return {@code .txt}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".txt");
  }

  /** {@return all that plain text has no marks for} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.drops(
        "the metadata",
        "levels of headings",
        "marks in a line such as emphasis",
        "addresses and titles of pictures",
        "titles of links",
        "raw HTML but for its text",
        "template tags",
        "attributes",
        "what abbreviations stand for");
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(writer);
  }
}
