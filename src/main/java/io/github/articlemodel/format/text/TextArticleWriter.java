package io.github.articlemodel.format.text;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;

/** Writes the body of an article as plain text. */
record TextArticleWriter(TextOptions options) implements ArticleWriter {

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    TextLayout layout = new TextLayout(options.width());
    LinkNumbers links = new LinkNumbers(options.links());
    new TextBlocks(article.body(), layout, new TextInlines(links)).write();
    layout.gap(2);
    links.notes().forEach(layout::lines);
    out.append(layout.toString());
    return List.of();
  }
}
