package io.github.articlemodel.format;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import java.util.List;

/**
 * What was read from a source: the articles, and what there is to say about them.
 *
 * <pre>{@code
 * ReadArticles read = new JsonFormat().reader().orElseThrow().read(source);
 * read.diagnostics(); // none where all is well
 * Article article = read.articles().get(0);
 * }</pre>
 *
 * @param articles the articles, in their order; one that could not be read as a whole is left out,
 *     and an error says so
 * @param diagnostics what there is to say, in the order of the places in the source
 */
public record ReadArticles(List<Article> articles, List<Diagnostic> diagnostics) {

  /**
   * Creates one.
   *
   * @param articles the articles, in their order; one that could not be read as a whole is left
   *     out, and an error says so
   * @param diagnostics what there is to say, in the order of the places in the source
   */
  public ReadArticles {
    articles = List.copyOf(articles);
    diagnostics = List.copyOf(diagnostics);
  }

  /** {@return whether a diagnostic is an error: something of the source is not in the articles} */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }
}
