package io.github.articlemodel.format.markdown;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.frontmatter.FrontMatterWriter;
import io.github.articlemodel.markdown.MarkdownWriter;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an article as Markdown, and reads it again to tell what is not equal then. */
record MarkdownArticleWriter(ArticleParser parser) implements ArticleWriter {

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    ConversionLog log = new ConversionLog();
    String frontMatter = frontMatter(article.metadata(), log);
    String body = body(article.body(), log);
    if (frontMatter != null && body != null) {
      String gap = frontMatter.isEmpty() || body.isEmpty() ? "" : "\n";
      String text = frontMatter + gap + body;
      compare(article, parser.parse(text).article(), log);
      out.append(text);
    }
    return log.toList();
  }

  private static @Nullable String frontMatter(Metadata metadata, ConversionLog log) {
    try {
      return FrontMatterWriter.write(metadata);
    } catch (IllegalArgumentException unsayable) {
      refuse("metadata", unsayable, log);
      return null;
    }
  }

  private @Nullable String body(List<Block> body, ConversionLog log) {
    try {
      return MarkdownWriter.of(parser.options().dialect())
          .withTemplates(parser.options().templates())
          .write(body);
    } catch (IllegalArgumentException unsayable) {
      refuse("body", unsayable, log);
      return null;
    }
  }

  private static void refuse(String place, IllegalArgumentException unsayable, ConversionLog log) {
    log.refuse(
        0,
        place,
        "markdown.unsayable",
        String.valueOf(unsayable.getMessage()),
        "change it, or write another format, such as json");
  }

  private static void compare(Article article, Article back, ConversionLog log) {
    if (!article.metadata().equals(back.metadata())) {
      lose("metadata", log);
    }
    List<Block> before = article.body();
    List<Block> after = back.body();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      if (i >= before.size() || i >= after.size() || !before.get(i).equals(after.get(i))) {
        lose("body[" + i + "]", log);
        return;
      }
    }
  }

  private static void lose(String place, ConversionLog log) {
    log.lose(
        0,
        place,
        "markdown.form",
        "Markdown can't say this as it is, so it is written in the nearest form that it has",
        "compare it with what is written");
  }
}
