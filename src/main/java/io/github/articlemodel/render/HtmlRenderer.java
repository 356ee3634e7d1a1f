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

  private static final HtmlRenderer TRUSTING = new HtmlRenderer(false);
  private static final HtmlRenderer FILTERING = new HtmlRenderer(true);

  private final boolean filtersTags;

  private HtmlRenderer(boolean filtersTags) {
    this.filtersTags = filtersTags;
  }

  /** {@return the renderer that leaves raw HTML and all addresses as they are} */
  public static HtmlRenderer trusting() {
    return TRUSTING;
  }

  /**
   * {@return the renderer that disarms the nine HTML tags that GFM does not allow, such as {@code
   * <script>}} Their first character becomes an entity (<a
   * href="https://github.github.com/gfm/#disallowed-raw-html-extension-">GFM 0.29, Disallowed Raw
   * HTML</a>). That is no sanitising: handlers and addresses that run scripts stay.
   */
  public static HtmlRenderer filteringTags() {
    return FILTERING;
  }

  /**
   * {@return the HTML of blocks; each ends with LF} Link reference definitions give none. The
   * footnotes that are referred to stand in a section at the end, in the order of their first
   * references; others give none.
   *
   * @param blocks any blocks
   */
  public String render(List<? extends Block> blocks) {
    HtmlOutput output = new HtmlOutput(filtersTags);
    HtmlFootnotes footnotes = HtmlFootnotes.in(blocks);
    footnotes.push(output);
    output.pushBlocks(blocks, false);
    output.run(new HtmlBlocks(output), new HtmlInlines(output, footnotes));
    return output.toString();
  }
}
