package io.github.articlemodel.cli;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.html.HtmlFormat;
import io.github.articlemodel.format.html.HtmlOptions;
import io.github.articlemodel.format.html.HtmlPageFormat;
import io.github.articlemodel.format.html.PageStyle;
import io.github.articlemodel.render.ExternalLinks;
import io.github.articlemodel.render.HtmlForm;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.render.RenderOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how HTML is written. */
final class HtmlTarget {

  @Option(
      names = "--raw-html",
      paramLabel = "HOW",
      description =
          "With --to html or html-page, what becomes of HTML in the article: sanitize (the default),"
              + " escape, tag-filter, or trusted for your own texts alone.")
  private @Nullable String rawHtml;

  @Option(
      names = "--figures",
      description =
          "With --to html, writes pictures with caption and credit as figures, as html-page does"
              + " always.")
  private boolean figures;

  @Option(
      names = "--rel",
      paramLabel = "TYPES",
      description =
          "With --to html or html-page, the rel of links to other sites, such as nofollow.")
  private @Nullable String rel;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description =
          "With --to html-page, how it looks: none (the default) or readable, a small style sheet.")
  private @Nullable String style;

  /** Returns the first option that was given, or null. */
  @Nullable String given() {
    return rawHtml != null
        ? "--raw-html"
        : figures ? "--figures" : rel != null ? "--rel" : style != null ? "--style" : null;
  }

  ArticleFormat fragment(Site site) {
    if (style != null) {
      throw new IllegalArgumentException("--style goes with --to html-page");
    }
    RenderOptions render = RenderOptions.defaults();
    render = figures ? render.withForm(HtmlForm.ARTICLE) : render;
    return new HtmlFormat(HtmlOptions.defaults().withRender(with(render, site)));
  }

  ArticleFormat page(Site site) {
    HtmlOptions options = HtmlOptions.page().withRender(with(RenderOptions.page(), site));
    return new HtmlPageFormat(
        style == null
            ? options
            : options.withStyle(TargetFormat.constant(PageStyle.class, "--style", style)));
  }

  private RenderOptions with(RenderOptions render, Site site) {
    RenderOptions options = render.withSite(site);
    if (rel != null) {
      options = options.withExternalLinks(ExternalLinks.plain().withRel(rel));
    }
    return rawHtml == null
        ? options
        : options.withRawHtml(TargetFormat.constant(RawHtml.class, "--raw-html", rawHtml));
  }
}
