package io.github.articlemodel.render;

import io.github.articlemodel.model.Block;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Writes blocks as an HTML fragment, as the examples of the CommonMark specification show it.
 * Immutable and safe for threads; any depth of nesting is written without recursion.
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

  private static final HtmlRenderer TRUSTING =
      new HtmlRenderer(RawHtml.TRUSTED, UnaryOperator.identity());

  private final RawHtml rawHtml;
  private final UnaryOperator<String> addresses;

  private HtmlRenderer(RawHtml rawHtml, UnaryOperator<String> addresses) {
    this.rawHtml = rawHtml;
    this.addresses = addresses;
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
    return new HtmlRenderer(Objects.requireNonNull(rawHtml, "rawHtml"), UnaryOperator.identity());
  }

  /**
   * {@return this with what each address of a link or picture is written as, such as a whole one in
   * place of one that is relative} One that leads to a place in the article ({@code #fn1}) stays,
   * and so do those of raw HTML that is trusted.
   *
   * @param rewriting gives an address for an address; called by each thread that renders
   */
  public HtmlRenderer withAddresses(UnaryOperator<String> rewriting) {
    return new HtmlRenderer(rawHtml, Objects.requireNonNull(rewriting, "rewriting"));
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
    HtmlOutput output = new HtmlOutput(rawHtml, losses, addresses);
    HtmlFootnotes footnotes = HtmlFootnotes.in(blocks);
    footnotes.push(output);
    output.pushBlocks(blocks, false);
    output.run(new HtmlBlocks(output), new HtmlInlines(output, footnotes));
    String html = output.finish();
    return new RenderedHtml(html, losses.toList());
  }
}
