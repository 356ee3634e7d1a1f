package io.github.articlemodel.format.json;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.jsontree.JsonFields;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;

/** Writes articles as JSON, each as a whole or not at all. */
final class JsonArticleWriter implements ArticleWriter {

  private final int indent;

  JsonArticleWriter(JsonOptions options) {
    this.indent = options.indent();
  }

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    ConversionLog log = new ConversionLog();
    write(article, 0, log, "", "\n", out);
    return log.toList();
  }

  @Override
  public List<Diagnostic> writeAll(Iterable<? extends Article> articles, Appendable out)
      throws IOException {
    ConversionLog log = new ConversionLog();
    String separator = "[\n";
    int number = 0;
    for (Article article : articles) {
      if (write(article, number++, log, separator, "", out)) {
        separator = ",\n";
      }
    }
    out.append(separator.startsWith("[") ? "[]\n" : "\n]\n");
    return log.toList();
  }

  /**
   * Writes an article with what stands before and after it; returns false, and writes nothing, for
   * one that is nested too deep, which the log says.
   */
  boolean write(
      Article article, int number, ConversionLog log, String before, String after, Appendable out)
      throws IOException {
    StringBuilder text = out instanceof StringBuilder builder ? builder : new StringBuilder();
    int start = text.length();
    text.append(before);
    if (!JsonOutput.write(indent, json -> write(article, json), text)) {
      text.setLength(start);
      log.refuse(
          number,
          "",
          "json.limit",
          "objects and arrays would be nested more than "
              + JsonFormat.MAX_NESTING
              + " deep, so the article is not written",
          "nest fewer quotes, lists or maps");
      return false;
    }
    text.append(after);
    if (text != out) {
      out.append(text);
    }
    return true;
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
