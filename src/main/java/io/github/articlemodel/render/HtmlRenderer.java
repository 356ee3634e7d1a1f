package io.github.articlemodel.render;

import io.github.articlemodel.model.Block;
import java.util.List;

/**
 * Writes blocks as an HTML fragment, as the examples of the CommonMark specification show it. Raw
 * HTML is trusted and stays as it is: not for texts of unknown authors. Immutable and safe for
 * threads; any depth of nesting is written without recursion.
 *
 * <pre>{@code
 * HtmlRenderer renderer = HtmlRenderer.trusting();
 * renderer.render(List.of(Heading.of(1, "Flood"), Paragraph.of("Rain fell.")));
 * // "<h1>Flood</h1>\n<p>Rain fell.</p>\n"
 * }</pre>
 */
public final class HtmlRenderer {

  private static final HtmlRenderer TRUSTING = new HtmlRenderer();

  private HtmlRenderer() {}

  /** {@return the renderer that leaves raw HTML and all addresses as they are} */
  public static HtmlRenderer trusting() {
    return TRUSTING;
  }

  /**
   * {@return the HTML of blocks; each ends with LF} Link reference definitions give none.
   *
   * @param blocks any blocks
   */
  public String render(List<? extends Block> blocks) {
    HtmlOutput output = new HtmlOutput();
    output.pushBlocks(blocks, false);
    output.run(new HtmlBlocks(output), new HtmlInlines(output));
    return output.toString();
  }
}
