package io.github.articlemodel.format.html;

/**
 * How a page looks.
 *
 * <pre>{@code
 * new HtmlPageFormat(HtmlOptions.page().withStyle(PageStyle.READABLE));
 * }</pre>
 */
public enum PageStyle {
  /** As the browser shows HTML by itself: for sites that have a style of their own. */
  NONE(""),
  /** A short style sheet in the page: one column, light or dark as the reader's system is set. */
  READABLE(
      """
      :root { color-scheme: light dark; }
      body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 42rem; font: 1.0625rem/1.6 \
      Georgia, "Noto Serif", serif; overflow-wrap: break-word; }
      h1, h2, h3, h4, h5, h6, header p, figcaption, th { font-family: system-ui, sans-serif; }
      h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 0.6em; text-wrap: balance; }
      h1 { font-size: 2rem; margin: 0.5rem 0; }
      header { margin-bottom: 1.5rem; }
      header p { margin: 0.25rem 0; font-size: 0.9rem; opacity: 0.75; }
      .section { text-transform: uppercase; letter-spacing: 0.05em; }
      figure { margin: 2rem 0; }
      img, video { max-width: 100%; height: auto; }
      figure img { display: block; margin: 0 auto; }
      figcaption { margin-top: 0.5rem; font-size: 0.875rem; line-height: 1.45; opacity: 0.85; }
      .credit { opacity: 0.8; }
      blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 0.25rem solid #8888; }
      pre, code, kbd, samp { font: 0.875em/1.5 ui-monospace, monospace; }
      pre { padding: 0.75rem 1rem; overflow-x: auto; background: #8882; border-radius: 0.25rem; }
      pre code { font-size: inherit; }
      :not(pre) > code { background: #8882; padding: 0.1em 0.3em; border-radius: 0.2rem; }
      table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; }
      th, td { padding: 0.35rem 0.75rem; border: 1px solid #8886; }
      hr { border: 0; border-top: 1px solid #8886; margin: 2rem 0; }
      .markdown-alert, .admonition { margin: 1.5rem 0; padding: 0.1rem 1rem; border-left: 0.25rem \
      solid #8888; background: #8881; }
      .markdown-alert-title, .admonition-title, summary { font-weight: bold; }
      .footnotes { margin-top: 3rem; border-top: 1px solid #8886; font-size: 0.9rem; }
      .footnotes p { margin: 0.25rem 0; }
      sup { line-height: 0; }
      """);

  private final String css;

  PageStyle(String css) {
    this.css = css;
  }

  /** Returns the style sheet; empty for none. */
  String css() {
    return css;
  }
}
