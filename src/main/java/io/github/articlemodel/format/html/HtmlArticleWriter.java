package io.github.articlemodel.format.html;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.render.HtmlLoss;
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
    rendered.losses().forEach(loss -> tell(loss, log));
    return log.toList();
  }

  private static void tell(HtmlLoss loss, ConversionLog log) {
    String advice = "write it in Markdown, or trust the raw HTML of this author";
    switch (loss.kind()) {
      case ADDRESS ->
          log.lose(
              0,
              "body",
              "html.unsafe-address",
              "left out: " + loss,
              "use an address of http, https or mailto");
      case BROKEN_HTML ->
          log.lose(0, "body", "html.broken", "shown as text: " + loss, "end its last tag");
      case ELEMENT, ATTRIBUTE -> log.lose(0, "body", "html.sanitized", "left out: " + loss, advice);
    }
  }
}
