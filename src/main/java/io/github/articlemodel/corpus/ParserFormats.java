package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.markdown.MarkdownFormat;

/** The formats as a parser has them: its dialect is that which Markdown is written and read in. */
final class ParserFormats {

  private ParserFormats() {}

  /** Returns the format, with the options of the parser if it is what the parser reads. */
  static ArticleFormat of(ArticleFormat format, ArticleParser parser) {
    return isReadBy(format) ? new MarkdownFormat(parser.options()) : format;
  }

  /** Returns whether files of the format are what a parser reads. */
  static boolean isReadBy(ArticleFormat format) {
    return format instanceof MarkdownFormat;
  }

  /**
   * Returns what writes a format.
   *
   * @throws IllegalArgumentException if it is only read
   */
  static ArticleWriter writer(ArticleFormat format, ArticleParser parser) {
    return of(format, parser)
        .writer()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the format " + format.name() + " is only read, not written"));
  }

  /**
   * Returns the format.
   *
   * @throws IllegalArgumentException if it is only written
   */
  static ArticleFormat readable(ArticleFormat format) {
    if (format.reader().isEmpty()) {
      throw new IllegalArgumentException(
          "the format " + format.name() + " is only written, not read");
    }
    return format;
  }
}
