///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.articlemodel:article-model:0.1.0-SNAPSHOT

import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the HTML page of a news site, and writes its article as Markdown with front matter.
 *
 *     java -cp article-model-cli.jar PageToArticle.java page.html > article.md
 */
public class PageToArticle {

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: PageToArticle.java PAGE > FILE");
      System.exit(2);
    }
    SourceText page = SourceText.of(Files.readAllBytes(Path.of(args[0]))).withName(args[0]);
    ReadArticles read = ArticleFormats.of("html").reader().orElseThrow().read(page);
    read.diagnostics().forEach(System.err::println);
    if (read.articles().size() != 1) {
      System.exit(1);
    }
    StringBuilder markdown = new StringBuilder();
    ArticleFormats.of("markdown")
        .writer()
        .orElseThrow()
        .write(read.articles().get(0), markdown)
        .forEach(System.err::println);
    System.out.write(markdown.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
