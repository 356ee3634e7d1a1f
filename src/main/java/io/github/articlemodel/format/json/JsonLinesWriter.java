package io.github.articlemodel.format.json;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;

/** Writes each article on a line of its own, as a whole or not at all. */
final class JsonLinesWriter implements ArticleWriter {

  private final JsonArticleWriter json = new JsonArticleWriter(JsonOptions.compact());

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    return writeAll(List.of(article), out);
  }

  @Override
  public List<Diagnostic> writeAll(Iterable<? extends Article> articles, Appendable out)
      throws IOException {
    ConversionLog log = new ConversionLog();
    int number = 0;
    for (Article article : articles) {
      json.write(article, number++, log, "", "\n", out);
    }
    return log.toList();
  }
}
