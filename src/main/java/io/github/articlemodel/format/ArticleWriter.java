package io.github.articlemodel.format;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * Writes articles in a format. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * ArticleWriter writer = ArticleFormats.of("json").writer().orElseThrow();
 * StringBuilder out = new StringBuilder();
 * List<Diagnostic> losses = writer.write(article, out);
 * }</pre>
 */
@FunctionalInterface
public interface ArticleWriter {

  /**
   * Writes an article as a whole file, and returns what could not be carried over: a warning for
   * what was left out, or an error where the format can't hold the article at all, of which nothing
   * is written then. What {@link ArticleFormat#fidelity()} says to be dropped always is not
   * repeated.
   *
   * @param article the article
   * @param out where to; neither flushed nor closed
   * @return what could not be carried over
   * @throws IOException if {@code out} throws it
   */
  List<Diagnostic> write(Article article, Appendable out) throws IOException;

  /**
   * Writes articles as one file, and returns what could not be carried over, as {@link #write}
   * does. The articles are taken one by one, each written before the next is asked for, so a
   * million of them need the memory of one. A format whose {@linkplain ArticleFormat#capacity()
   * capacity} is one article writes nothing and returns an error where there are more.
   *
   * @param articles the articles, in their order
   * @param out where to; neither flushed nor closed
   * @return what could not be carried over
   * @throws IOException if {@code out} throws it
   */
  default List<Diagnostic> writeAll(Iterable<? extends Article> articles, Appendable out)
      throws IOException {
    Iterator<? extends Article> rest = articles.iterator();
    if (!rest.hasNext()) {
      return List.of();
    }
    Article first = rest.next();
    if (!rest.hasNext()) {
      return write(first, out);
    }
    ConversionLog log = new ConversionLog();
    log.refuse(
        1,
        "",
        "format.one-article",
        "there is a second article, but a file of this format holds one",
        "write each article to a file of its own");
    return log.toList();
  }
}
