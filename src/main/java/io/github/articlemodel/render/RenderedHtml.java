package io.github.articlemodel.render;

import java.util.List;
import java.util.Objects;

/**
 * The HTML of blocks, and what of them is not in it.
 *
 * <pre>{@code
 * RenderedHtml rendered = HtmlRenderer.of(RawHtml.SANITIZE).renderWithLosses(blocks);
 * rendered.html();   // the fragment
 * rendered.losses(); // [element script]
 * }</pre>
 *
 * @param html the fragment
 * @param losses what was left out, each kind and name once, in the order of the text
 */
public record RenderedHtml(String html, List<HtmlLoss> losses) {

  /**
   * Creates one.
   *
   * @param html the fragment
   * @param losses what was left out, each kind and name once, in the order of the text
   */
  public RenderedHtml {
    Objects.requireNonNull(html, "html");
    losses = List.copyOf(losses);
  }
}
