package io.github.articlemodel.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Articles that are read one after another, so that a file of any length needs the memory of one of
 * its articles. Not safe for use by several threads.
 *
 * <pre>{@code
 * ArticleReader reader = ArticleFormats.of("jsonl").reader().orElseThrow();
 * try (ArticleStream stream = reader.open(in, "news.jsonl")) {
 *   for (Optional<ReadArticles> part = stream.next(); part.isPresent(); part = stream.next()) {
 *     titles.addAll(part.get().articles().stream().map(a -> a.metadata().title().orElse("")).toList());
 *     part.get().diagnostics().forEach(problems::add);
 *   }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface ArticleStream extends Closeable {

  /**
   * {@return the next part of the file: articles that stand one after another, most often one, and
   * what there is to say about this part alone; empty at the end of the file} A part without an
   * article tells at least one diagnostic.
   *
   * @throws IOException if the file can't be read
   */
  Optional<ReadArticles> next() throws IOException;

  /** Closes the file; does nothing, unless overridden. */
  @Override
  default void close() throws IOException {}

  /**
   * {@return what was read already, as one part; none where there is nothing in it}
   *
   * @param whole the articles, and what there is to say about them
   */
  static ArticleStream of(ReadArticles whole) {
    boolean empty = whole.articles().isEmpty() && whole.diagnostics().isEmpty();
    Iterator<ReadArticles> parts = (empty ? List.<ReadArticles>of() : List.of(whole)).iterator();
    return () -> parts.hasNext() ? Optional.of(parts.next()) : Optional.empty();
  }
}
