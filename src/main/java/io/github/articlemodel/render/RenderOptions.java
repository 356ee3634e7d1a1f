package io.github.articlemodel.render;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.link.SlugRule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How blocks are written as HTML.
 *
 * <pre>{@code
 * RenderOptions options =
 *     RenderOptions.defaults()
 *         .withForm(HtmlForm.ARTICLE)
 *         .withHeadingIds(SlugRule.GITHUB)
 *         .withSite(Site.unknown().withBase("https://news.example/"));
 * HtmlRenderer.of(options).render(blocks);
 * }</pre>
 *
 * @param rawHtml what becomes of HTML in the article, and of addresses that could run a script
 * @param form how blocks are told
 * @param headingIds how headings get their names; null for none but those that they have
 * @param externalLinks what links to other sites bear
 * @param imageLoading when pictures are fetched
 * @param site the site; relative addresses are resolved against its base where it has one, and
 *     links to other hosts are external
 */
public record RenderOptions(
    RawHtml rawHtml,
    HtmlForm form,
    @Nullable SlugRule headingIds,
    ExternalLinks externalLinks,
    ImageLoading imageLoading,
    Site site) {

  private static final RenderOptions DEFAULTS =
      new RenderOptions(
          RawHtml.SANITIZE,
          HtmlForm.COMMONMARK,
          null,
          ExternalLinks.plain(),
          ImageLoading.EAGER,
          Site.unknown());

  /**
   * Creates options.
   *
   * @param rawHtml what becomes of HTML in the article, and of addresses that could run a script
   * @param form how blocks are told
   * @param headingIds how headings get their names, or null
   * @param externalLinks what links to other sites bear
   * @param imageLoading when pictures are fetched
   * @param site the site
   */
  public RenderOptions {
    Objects.requireNonNull(rawHtml, "rawHtml");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(externalLinks, "externalLinks");
    Objects.requireNonNull(imageLoading, "imageLoading");
    Objects.requireNonNull(site, "site");
  }

  /**
   * {@return the options to begin with: {@link RawHtml#SANITIZE}, {@link HtmlForm#COMMONMARK}, no
   * names of headings, and addresses as they are}
   */
  public static RenderOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return the options for a page of its own: {@link RawHtml#SANITIZE}, {@link HtmlForm#ARTICLE},
   * and names of headings by {@link SlugRule#GITHUB}}
   */
  public static RenderOptions page() {
    return DEFAULTS.withForm(HtmlForm.ARTICLE).withHeadingIds(SlugRule.GITHUB);
  }

  /**
   * {@return these with another way to treat HTML in the article}
   *
   * @param policy what becomes of HTML in the article, and of addresses that could run a script
   */
  public RenderOptions withRawHtml(RawHtml policy) {
    return new RenderOptions(policy, form, headingIds, externalLinks, imageLoading, site);
  }

  /**
   * {@return these with another form}
   *
   * @param told how blocks are told
   */
  public RenderOptions withForm(HtmlForm told) {
    return new RenderOptions(rawHtml, told, headingIds, externalLinks, imageLoading, site);
  }

  /**
   * {@return these with names of headings} Each heading without one gets an {@code id} that no
   * other has. A name that a script in the page could take for its own, as it is nothing but
   * letters ({@code config}), gets {@code h-} before it, unless raw HTML is trusted; links of the
   * article to it follow.
   *
   * @param rule how they are made of the text; null for none
   */
  public RenderOptions withHeadingIds(@Nullable SlugRule rule) {
    return new RenderOptions(rawHtml, form, rule, externalLinks, imageLoading, site);
  }

  /**
   * {@return these with what links to other sites bear}
   *
   * @param links what they bear
   */
  public RenderOptions withExternalLinks(ExternalLinks links) {
    return new RenderOptions(rawHtml, form, headingIds, links, imageLoading, site);
  }

  /**
   * {@return these with when pictures are fetched}
   *
   * @param loading when
   */
  public RenderOptions withImageLoading(ImageLoading loading) {
    return new RenderOptions(rawHtml, form, headingIds, externalLinks, loading, site);
  }

  /**
   * {@return these with a site} Where it has a base, relative addresses of links and pictures are
   * resolved against it; those in raw HTML that is trusted stay.
   *
   * @param where the site
   */
  public RenderOptions withSite(Site where) {
    return new RenderOptions(rawHtml, form, headingIds, externalLinks, imageLoading, where);
  }
}
