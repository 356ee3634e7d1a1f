package io.github.articlemodel.format.html;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.jsonld.LinkedLoss;
import io.github.articlemodel.jsonld.LinkedWriter;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Article;
import java.io.IOException;

/**
 * Writes an article as an object of schema.org into the head of a page. No sign of its texts can
 * end the element or start a comment (HTML standard, 4.12.1.3): those are written as escapes.
 */
final class LinkedData {

  private static final int INDENT = 2;

  private final LinkedWriter writer;
  private final PageTags tags;
  private final HtmlLossLog log;

  LinkedData(Site site, PageTags tags, HtmlLossLog log) {
    this.writer = new LinkedWriter(site, LinkedWriter.Text.NONE);
    this.tags = tags;
    this.log = log;
  }

  void write(Article article, ArticleFacts facts) throws IOException {
    String json =
        JsonOutput.write(
                INDENT,
                out -> {
                  for (LinkedLoss loss : writer.write(article, facts, out, true)) {
                    if (!loss.place().startsWith("metadata.")) { // which the fidelity tells
                      log.unsafe(loss.place(), loss.reason());
                    }
                  }
                })
            .orElseThrow(); // an object has four levels at most, so it is never too deep
    tags.raw("<script type=\"application/ld+json\">\n");
    tags.raw(escaped(json));
    tags.raw("\n</script>\n");
  }

  private static String escaped(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
