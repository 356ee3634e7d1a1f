package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an article as a document, as a whole or not at all. */
final class PandocArticleWriter implements ArticleWriter {

  private final PandocOptions options;

  PandocArticleWriter(PandocOptions options) {
    this.options = options;
  }

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    ConversionLog log = new ConversionLog();
    List<Field> fields = PandocFields.of(article.metadata().fields(), path -> loseField(path, log));
    Footnotes footnotes = new Footnotes(article.find(FootnoteDefinition.class));
    Optional<String> text =
        JsonOutput.write(options.indent(), json -> document(article, fields, footnotes, json));
    if (text.isPresent()) {
      footnotes.unused().forEach(label -> loseFootnote(label, log));
      out.append(text.get()).append('\n');
      return log.toList();
    }
    ConversionLog refusal = new ConversionLog();
    refusal.refuse(
        0,
        "",
        "json.limit",
        "objects and arrays would be nested more than "
            + JsonTree.MAX_NESTING
            + " deep, so the article is not written",
        "nest fewer quotes, lists or maps");
    return refusal.toList();
  }

  private static void loseField(String path, ConversionLog log) {
    log.lose(
        0,
        Place.shown(path),
        "pandoc.field",
        "a later field has the same name, and Pandoc holds a name once",
        "give it a name of its own");
  }

  private static void loseFootnote(String label, ConversionLog log) {
    log.lose(
        0,
        "body",
        "pandoc.footnote",
        "no text refers to the footnote \"" + Place.shown(label) + "\", so it is left out",
        "refer to it from the text, not from a footnote alone");
  }

  private void document(Article article, List<Field> fields, Footnotes footnotes, JsonOutput json) {
    PandocOutput out = new PandocOutput(json);
    json.startObject().name("pandoc-api-version").startArray();
    options.version().numbers().forEach(json::number);
    json.endArray().name("meta");
    List<Field> all = new ArrayList<>(fields);
    all.addAll(PandocNames.added(new Metadata(fields), options.profile()));
    new MetaWriter(out).meta(all);
    json.name("blocks");
    new BlockPandocWriter(out, footnotes, options.version()).all(article.body(), false);
    json.endObject();
  }
}
