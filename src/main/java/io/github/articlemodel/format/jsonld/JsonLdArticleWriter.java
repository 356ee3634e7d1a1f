package io.github.articlemodel.format.jsonld;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.jsonld.LinkedLoss;
import io.github.articlemodel.jsonld.LinkedWriter;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;

/** Writes articles as JSON-LD. */
final class JsonLdArticleWriter implements ArticleWriter {

  private static final int INDENT = 2;

  private final LinkedWriter writer;

  JsonLdArticleWriter(JsonLdOptions options) {
    this.writer = new LinkedWriter(options.site(), options.text());
  }

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    ConversionLog log = new ConversionLog();
    out.append(object(article, 0, true, log)).append('\n');
    return log.toList();
  }

  @Override
  public List<Diagnostic> writeAll(Iterable<? extends Article> articles, Appendable out)
      throws IOException {
    ConversionLog log = new ConversionLog();
    out.append("{\n\"@context\": \"").append(LinkedWriter.CONTEXT).append("\",\n\"@graph\": [");
    String separator = "\n";
    int number = 0;
    for (Article article : articles) {
      out.append(separator).append(object(article, number++, false, log));
      separator = ",\n";
    }
    out.append("\n]\n}\n");
    return log.toList();
  }

  private String object(Article article, int number, boolean withContext, ConversionLog log) {
    // An object has four levels at most, so it is never too deep.
    return JsonOutput.write(
            INDENT,
            json -> {
              for (LinkedLoss loss : writer.write(article, json, withContext)) {
                log.lose(number, loss.place(), "jsonld.left-out", loss.reason(), "");
              }
            })
        .orElseThrow();
  }
}
