package io.github.articlemodel.format.html;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.render.RenderOptions;
import java.util.Objects;

/**
 * How HTML is written.
 *
 * <pre>{@code
 * new HtmlFormat(HtmlOptions.defaults().withRawHtml(RawHtml.TRUSTED));
 * new HtmlPageFormat(
 *     HtmlOptions.page()
 *         .withSite(Site.of(Profile.hugo()).withBase("https://news.example/"))
 *         .withStyle(PageStyle.READABLE));
 * }</pre>
 *
 * @param render how the body is written
 * @param style how a page looks; of no effect for a fragment
 */
public record HtmlOptions(RenderOptions render, PageStyle style) {

  private static final HtmlOptions DEFAULTS =
      new HtmlOptions(RenderOptions.defaults(), PageStyle.NONE);
  private static final HtmlOptions PAGE = new HtmlOptions(RenderOptions.page(), PageStyle.NONE);

  /**
   * Creates options.
   *
   * @param render how the body is written
   * @param style how a page looks
   */
  public HtmlOptions {
    Objects.requireNonNull(render, "render");
    Objects.requireNonNull(style, "style");
  }

  /** {@return the options of a fragment to begin with: {@link RenderOptions#defaults()}} */
  public static HtmlOptions defaults() {
    return DEFAULTS;
  }

  /** {@return the options of a page to begin with: {@link RenderOptions#page()}, and no style} */
  public static HtmlOptions page() {
    return PAGE;
  }

  /**
   * {@return these with another way to write the body}
   *
   * @param body how the body is written
   */
  public HtmlOptions withRender(RenderOptions body) {
    return new HtmlOptions(body, style);
  }

  /**
   * {@return these with another way to treat HTML in the article}
   *
   * @param rawHtml what becomes of HTML in the article, and of addresses that could run a script
   */
  public HtmlOptions withRawHtml(RawHtml rawHtml) {
    return withRender(render.withRawHtml(rawHtml));
  }

  /**
   * {@return these with a site}
   *
   * @param site what is known of the site, and which fields mean what
   */
  public HtmlOptions withSite(Site site) {
    return withRender(render.withSite(site));
  }

  /**
   * {@return these with another look of a page}
   *
   * @param look how a page looks
   */
  public HtmlOptions withStyle(PageStyle look) {
    return new HtmlOptions(render, look);
  }
}
