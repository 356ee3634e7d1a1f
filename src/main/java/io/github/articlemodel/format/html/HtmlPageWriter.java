package io.github.articlemodel.format.html;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.render.RenderedHtml;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes an article as a page. */
final class HtmlPageWriter implements ArticleWriter {

  private final HtmlOptions options;
  private final Site site;
  private final HtmlRenderer renderer;

  HtmlPageWriter(HtmlOptions options) {
    this.options = options;
    this.site = options.render().site();
    this.renderer = HtmlRenderer.of(options.render());
  }

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    ArticleFacts facts = ArticleFacts.of(article, site.profile());
    PageBody body = PageBody.of(article, site.profile());
    HtmlLossLog log = new HtmlLossLog(new ConversionLog());
    PageTags tags = new PageTags(out);
    out.append("<!doctype html>\n");
    open(facts.language(), tags);
    out.append("<head>\n");
    new PageHead(facts, site, tags, log).write(PageTitle.of(article, facts, site));
    new LinkedData(site, tags, log).write(article, facts);
    if (options.style() != PageStyle.NONE) {
      out.append("<style>\n").append(options.style().css()).append("</style>\n");
    }
    out.append("</head>\n<body>\n<article>\n");
    RenderedHtml text = renderer.renderWithLosses(body.blocks());
    log.tell(text.losses());
    int headline = body.hasHeadline() ? afterHeadline(text.html()) : 0;
    new PageHeader(facts, site, tags).write(text.html().substring(0, headline));
    Figure lead = facts.image();
    if (lead != null && isNotIn(facts.figures(), lead)) {
      RenderedHtml figure = renderer.renderFigure(lead);
      log.tell(figure.losses());
      out.append(figure.html());
    }
    out.append(text.html(), headline, text.html().length());
    out.append("</article>\n</body>\n</html>\n");
    return log.toList();
  }

  /** Returns where the headline and the line that it is on end; 0 where HTML of it hides it. */
  private static int afterHeadline(String html) {
    int end = html.indexOf("</h1>");
    if (end < 0) {
      return 0;
    }
    int after = end + "</h1>".length();
    return html.startsWith("\n", after) ? after + 1 : after;
  }

  private static void open(@Nullable Locale language, PageTags tags) throws IOException {
    tags.open("html");
    if (language != null) {
      tags.attribute("lang", language.toLanguageTag());
      if (WritingDirection.isRightToLeft(language)) {
        tags.attribute("dir", "rtl");
      }
    }
    tags.close();
  }

  private boolean isNotIn(List<Figure> figures, Figure lead) {
    String address = site.address(lead.destination());
    return figures.stream().noneMatch(each -> site.address(each.destination()).equals(address));
  }
}
