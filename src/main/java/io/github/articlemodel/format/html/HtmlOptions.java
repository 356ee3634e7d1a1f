package io.github.articlemodel.format.html;

import io.github.articlemodel.render.RawHtml;
import java.util.Objects;

/**
 * How HTML is written.
 *
 * <pre>{@code
 * new HtmlFormat(HtmlOptions.defaults().withRawHtml(RawHtml.TRUSTED));
 * }</pre>
 *
 * @param rawHtml what becomes of HTML in the article, and of addresses that could run a script
 */
public record HtmlOptions(RawHtml rawHtml) {

  private static final HtmlOptions DEFAULTS = new HtmlOptions(RawHtml.SANITIZE);

  /**
   * Creates options.
   *
   * @param rawHtml what becomes of HTML in the article, and of addresses that could run a script
   */
  public HtmlOptions {
    Objects.requireNonNull(rawHtml, "rawHtml");
  }

  /** {@return the options to begin with: {@link RawHtml#SANITIZE}} */
  public static HtmlOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these with another way to treat HTML in the article}
   *
   * @param rawHtml what becomes of HTML in the article, and of addresses that could run a script
   */
  public HtmlOptions withRawHtml(RawHtml rawHtml) {
    return new HtmlOptions(rawHtml);
  }
}
