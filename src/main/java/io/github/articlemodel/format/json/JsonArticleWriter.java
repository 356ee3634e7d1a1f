package io.github.articlemodel.format.json;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.jsontree.JsonFields;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes articles as JSON, each as a whole or not at all. */
final class JsonArticleWriter implements ArticleWriter {

  private final int indent;

  JsonArticleWriter(JsonOptions options) {
    this.indent = options.indent();
  }

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    ConversionLog log = new ConversionLog();
    Optional<String> text = text(article, 0, log);
    if (text.isPresent()) {
      out.append(text.get()).append('\n');
    }
    return log.toList();
  }

  @Override
  public List<Diagnostic> writeAll(Iterable<? extends Article> articles, Appendable out)
      throws IOException {
    ConversionLog log = new ConversionLog();
    String separator = "[\n";
    int number = 0;
    for (Article article : articles) {
      Optional<String> text = text(article, number++, log);
      if (text.isPresent()) {
        out.append(separator).append(text.get());
        separator = ",\n";
      }
    }
    out.append(separator.startsWith("[") ? "[]\n" : "\n]\n");
    return log.toList();
  }

  /** Returns the text of an article; empty for one that is nested too deep, which the log says. */
  Optional<String> text(Article article, int number, ConversionLog log) {
    Optional<String> text = JsonOutput.write(indent, json -> write(article, json));
    if (text.isEmpty()) {
      log.refuse(
          number,
          "",
          "json.limit",
          "objects and arrays would be nested more than "
              + JsonFormat.MAX_NESTING
              + " deep, so the article is not written",
          "nest fewer quotes, lists or maps");
    }
    return text;
  }

  private static void write(Article article, JsonOutput json) {
    json.startObject().member("version", JsonFormat.VERSION).name("metadata");
    JsonFields.write(article.metadata().fields(), json);
    json.name("body").startArray();
    NodeJsonWriter nodes = new NodeJsonWriter(json);
    article.body().forEach(block -> block.accept(nodes));
    json.endArray().endObject();
  }
}
