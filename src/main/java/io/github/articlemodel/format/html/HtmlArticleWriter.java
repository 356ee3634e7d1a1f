package io.github.articlemodel.format.html;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.render.RenderedHtml;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;

/** Writes the body of an article as HTML, and tells what was left out as it could do harm. */
record HtmlArticleWriter(HtmlRenderer renderer) implements ArticleWriter {

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    RenderedHtml rendered = renderer.renderWithLosses(article.body());
    out.append(rendered.html());
    ConversionLog log = new ConversionLog();
    log.loseHtml(0, rendered.losses());
    return log.toList();
  }
}
