package io.github.articlemodel.render;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import java.util.List;
import java.util.Objects;

/**
 * Writes blocks as an HTML fragment, as the examples of the CommonMark specification show it, or as
 * {@link RenderOptions} ask for. Immutable and safe for threads; any depth of nesting is written
 * without recursion.
 *
 * <pre>{@code
 * HtmlRenderer renderer = HtmlRenderer.trusting();
 * renderer.render(List.of(Heading.of(1, "Flood"), Paragraph.of("Rain fell.")));
 * // "<h1>Flood</h1>\n<p>Rain fell.</p>\n"
 * }</pre>
 *
 * <p>For texts of unknown authors take {@link RawHtml#SANITIZE}. What comes out then has gone
 * through an HTML parser, so {@code <br />} stands there as {@code <br>}.
 */
public final class HtmlRenderer {

  private static final HtmlRenderer TRUSTING = of(RawHtml.TRUSTED);

  private final RenderOptions options;
  private final LinkMarks marks;

  private HtmlRenderer(RenderOptions options) {
    this.options = options;
    this.marks = new LinkMarks(options);
  }

  /** {@return the renderer that leaves raw HTML and all addresses as they are} */
  public static HtmlRenderer trusting() {
    return TRUSTING;
  }

  /**
   * {@return a renderer}
   *
   * @param rawHtml what becomes of HTML in the article, and of addresses that could run a script
   */
  public static HtmlRenderer of(RawHtml rawHtml) {
    return of(RenderOptions.defaults().withRawHtml(rawHtml));
  }

  /**
   * {@return a renderer}
   *
   * @param options how to write blocks
   */
  public static HtmlRenderer of(RenderOptions options) {
    return new HtmlRenderer(Objects.requireNonNull(options, "options"));
  }

  /**
   * {@return the HTML of blocks; each ends with LF} Link reference definitions give none. The
   * footnotes that are referred to stand in a section at the end, in the order of their first
   * references; others give none.
   *
   * @param blocks any blocks
   */
  public String render(List<? extends Block> blocks) {
    return renderWithLosses(blocks).html();
  }

  /**
   * {@return the HTML of blocks as {@link #render} gives it, and what was left out of it}
   *
   * @param blocks any blocks
   */
  public RenderedHtml renderWithLosses(List<? extends Block> blocks) {
    HtmlLosses losses = new HtmlLosses();
    PictureBlocks pictures = PictureBlocks.in(blocks, options.form());
    HeadingIds ids = HeadingIds.in(blocks, options);
    HtmlOutput output = new HtmlOutput(options, marks, pictures, losses);
    HtmlFootnotes footnotes = HtmlFootnotes.in(blocks);
    footnotes.push(output);
    output.pushBlocks(blocks, false);
    output.run(new HtmlBlocks(output, pictures, ids), new HtmlInlines(output, footnotes));
    String html = output.finish(ids);
    return new RenderedHtml(html, losses.toList());
  }

  /**
   * {@return a picture as a {@code <figure>}, with its caption and credit, and what was left out of
   * it} A {@linkplain io.github.articlemodel.model.FigureForm#LEAD_IMAGE lead image} has the class
   * {@code lead}.
   *
   * @param figure the picture, such as the lead image of an article
   */
  public RenderedHtml renderFigure(Figure figure) {
    HtmlLosses losses = new HtmlLosses();
    PictureBlocks none = PictureBlocks.in(List.of(), options.form());
    HeadingIds ids = HeadingIds.in(List.of(), options);
    HtmlOutput output = new HtmlOutput(options, marks, none, losses);
    output.pushRaw("</figure>\n");
    output.pushLine();
    PictureBlocks.pushCaption(output, figure);
    output.pushInlines(List.of(PictureBlocks.image(figure)));
    output.pushLine();
    output.pushRaw(figure.form() == FigureForm.LEAD_IMAGE ? "<figure class=\"lead\">" : "<figure>");
    output.run(
        new HtmlBlocks(output, none, ids), new HtmlInlines(output, HtmlFootnotes.in(List.of())));
    String html = output.finish(ids);
    return new RenderedHtml(html, losses.toList());
  }
}
