package io.github.articlemodel.format.json;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Writes articles as JSON, each as a whole or not at all. */
final class JsonArticleWriter implements ArticleWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(JsonFormat.MAX_NESTING).build())
          .build();

  private final JsonLayout layout;

  JsonArticleWriter(JsonOptions options) {
    this.layout = new JsonLayout(options);
  }

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    ConversionLog log = new ConversionLog();
    StringWriter text = new StringWriter();
    if (writes(article, 0, text, log)) {
      out.append(text.getBuffer()).append('\n');
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
      StringWriter text = new StringWriter();
      if (writes(article, number++, text, log)) {
        out.append(separator).append(text.getBuffer());
        separator = ",\n";
      }
    }
    out.append(separator.startsWith("[") ? "[]\n" : "\n]\n");
    return log.toList();
  }

  /** {@return whether the article is written; the generator stops at too deep a nesting} */
  boolean writes(Article article, int number, Writer text, ConversionLog log) {
    try (JsonGenerator json = FACTORY.createGenerator(layout, text)) {
      json.writeStartObject().writeStringProperty("version", JsonFormat.VERSION);
      json.writeName("metadata");
      new MetadataJsonWriter(json).fields(article.metadata().fields());
      json.writeName("body").writeStartArray();
      NodeJsonWriter nodes = new NodeJsonWriter(json);
      article.body().forEach(block -> block.accept(nodes));
      json.writeEndArray().writeEndObject();
      return true;
    } catch (StreamConstraintsException tooDeep) {
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
  }
}
