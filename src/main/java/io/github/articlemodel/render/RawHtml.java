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
   * The nine tags that GFM does not allow, such as {@code <script>}, are disarmed: their first
   * character becomes an entity (<a
   * href="https://github.github.com/gfm/#disallowed-raw-html-extension-">GFM 0.29, Disallowed Raw
   * HTML</a>). That is no sanitising: handlers and addresses that run scripts stay.
   */
  TAG_FILTER,
  /**
   * What can do no harm stays; what can is left out, its text kept: scripts, styles, forms, frames,
   * handlers, and addresses other than those of known schemes such as {@code https}. What stays is
   * closed in its order, so that nothing reaches beyond the fragment.
   */
  SANITIZE,
  /** It is shown as text, and addresses are as with {@link #SANITIZE}. */
  ESCAPE;

  /** Whether nothing is made harmless. */
  boolean isTrusting() {
    return this == TRUSTED || this == TAG_FILTER;
  }
}
