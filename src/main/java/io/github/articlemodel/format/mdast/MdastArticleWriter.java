package io.github.articlemodel.format.mdast;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.jsontree.JsonFields;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceSpan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes an article as a tree, as a whole or not at all. */
final class MdastArticleWriter implements ArticleWriter {

  private final MdastOptions options;

  MdastArticleWriter(MdastOptions options) {
    this.options = options;
  }

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    Optional<String> text = JsonOutput.write(options.indent(), json -> root(article, json));
    if (text.isPresent()) {
      out.append(text.get()).append('\n');
      return List.of();
    }
    ConversionLog log = new ConversionLog();
    log.refuse(
        0,
        "",
        "json.limit",
        "objects and arrays would be nested more than "
            + JsonTree.MAX_NESTING
            + " deep, so the article is not written",
        "nest fewer quotes, lists or maps");
    return log.toList();
  }

  private void root(Article article, JsonOutput json) {
    MdastOutput out =
        new MdastOutput(json, options.positions(), article.find(LinkReferenceDefinition.class));
    Optional<SourceSpan> all =
        options.positions().map(source -> new SourceSpan(0, source.text().length()));
    out.start("root", all, new NodeData().text("version", MdastFormat.VERSION));
    json.name("children").startArray();
    if (!article.metadata().fields().isEmpty()) {
      FrontMatterNode node = FrontMatterNode.of(article.metadata(), options.positions());
      NodeData data =
          new NodeData().with("metadata", to -> JsonFields.write(article.metadata().fields(), to));
      out.start(node.type(), node.span(), data).member("value", node.value()).endObject();
    }
    FlowWriter flow = new FlowWriter(out);
    for (Block block : article.body()) {
      block.accept(flow);
    }
    json.endArray().endObject();
  }
}
