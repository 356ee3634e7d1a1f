package io.github.articlemodel.format;

import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.InputStream;

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

  /**
   * {@return the articles of a stream, one part after another} A format whose files are read bit by
   * bit, such as JSON Lines, has a part for each article; any other reads all bytes at once, unless
   * it overrides this, and has one part.
   *
   * @param in the bytes of one file; closed with what is returned, and where this throws
   * @param name the name of the file, which diagnostics show
   * @throws IOException if the stream can't be read
   */
  default ArticleStream open(InputStream in, String name) throws IOException {
    try (in) {
      ReadArticles whole = read(SourceText.of(in.readAllBytes()).withName(name));
      return ArticleStream.of(whole);
    }
  }
}
