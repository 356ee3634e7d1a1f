package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleStream;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a file is read as: the format that was asked for, that of its ending, or Markdown. */
final class SourceFormat {

  private SourceFormat() {}

  /** Returns what reads a file; null where it is Markdown. */
  static @Nullable ArticleReader foreignReader(Path file, @Nullable ArticleFormat asked) {
    return foreignReader(
        asked == null ? ArticleFormats.byFileName(file.toString()).orElse(null) : asked);
  }

  /** Returns what reads a format; null where it is Markdown, or none. */
  static @Nullable ArticleReader foreignReader(@Nullable ArticleFormat format) {
    return format == null || ParserFormats.isReadBy(format) ? null : format.reader().orElse(null);
  }

  /** Returns the articles of a file; none, and the reason, of one that is refused. */
  static ArticleStream open(
      Path file,
      ArticleParser parser,
      @Nullable ArticleFormat asked,
      Function<ArticleDocument, Article> articles)
      throws IOException {
    ArticleReader reader = foreignReader(file, asked);
    return reader == null
        ? stream(parser.parse(file), articles)
        : reader.open(Files.newInputStream(file), file.toString());
  }

  /** Returns the articles of a stream; none, and the reason, of one that is refused. */
  static ArticleStream open(InputStream in, ArticleParser parser, @Nullable ArticleFormat asked)
      throws IOException {
    ArticleReader reader = foreignReader(asked);
    return reader == null
        ? stream(parser.parse(in), ArticleDocument::article)
        : reader.open(in, "<input>");
  }

  private static ArticleStream stream(
      ArticleDocument document, Function<ArticleDocument, Article> articles) {
    Diagnostic refusal = Refusal.of(document);
    if (refusal != null) {
      return ArticleStream.of(new ReadArticles(List.of(), List.of(refusal)));
    }
    return ArticleStream.of(
        new ReadArticles(List.of(articles.apply(document)), Conversion.findings(document)));
  }
}
