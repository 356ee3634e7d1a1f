package io.github.articlemodel.render;

/**
 * What becomes of HTML that is written in an article, and of addresses that could run a script.
 *
 * <pre>{@code
 * HtmlRenderer.of(RawHtml.SANITIZE).render(blocks); // for texts of unknown authors
 * HtmlRenderer.of(RawHtml.TRUSTED).render(blocks);  // for one's own
 * }</pre>
 */
public enum RawHtml {
  /** It stays as it is, and so do all addresses: for one's own texts alone. */
  TRUSTED,
  /**
   * What can do no harm stays; what can is left out, its text kept: scripts, styles, forms, frames,
   * handlers, and addresses other than those of known schemes such as {@code https}. What stays is
   * closed in its order, so that nothing reaches beyond the fragment.
   */
  SANITIZE,
  /** It is shown as text, and addresses are as with {@link #SANITIZE}. */
  ESCAPE
}
