package io.github.articlemodel.format;

import io.github.articlemodel.source.SourceText;

/**
 * Reads articles from text in a format. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * ArticleReader reader = ArticleFormats.of("json").reader().orElseThrow();
 * ReadArticles read = reader.read(SourceText.of(json).withName("news.json"));
 * read.articles();
 * }</pre>
 */
@FunctionalInterface
public interface ArticleReader {

  /**
   * {@return the articles of a source, in their order} Whatever the content is, nothing is thrown
   * because of it: what can't be read is told by diagnostics.
   *
   * @param source the bytes of one file
   */
  ReadArticles read(SourceText source);
}
