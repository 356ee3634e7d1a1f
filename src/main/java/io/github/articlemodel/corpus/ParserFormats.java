package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormat;
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
}
