package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns files into another format. A file whose front matter was not read whole is refused, as the
 * outcome would lack what was not read. Immutable and safe for threads.
 *
 * <pre>{@code
 * Conversion conversion = Conversion.of(ArticleParser.create(), ArticleFormats.of("json"));
 * Conversion.Outcome outcome = conversion.convert(Path.of("news.md"));
 * outcome.text();        // empty where the file was refused
 * outcome.diagnostics(); // why, or what is wrong with the file
 * outcome.losses();      // what JSON could not hold: nothing
 * }</pre>
 */
public final class Conversion {

  private final ArticleParser parser;
  private final ArticleWriter writer;
  private final @Nullable ArticleFormat from;
  private final Function<ArticleDocument, Article> articles;

  private Conversion(
      ArticleParser parser,
      ArticleWriter writer,
      @Nullable ArticleFormat from,
      Function<ArticleDocument, Article> articles) {
    this.parser = parser;
    this.writer = writer;
    this.from = from;
    this.articles = articles;
  }

  /**
   * {@return a conversion}
   *
   * @param parser what reads Markdown files
   * @param target the format to write
   * @throws IllegalArgumentException if the format can't be written
   */
  public static Conversion of(ArticleParser parser, ArticleFormat target) {
    ArticleWriter writer = ParserFormats.writer(target, parser);
    return new Conversion(parser, writer, null, ArticleDocument::article);
  }

  /**
   * {@return this for files of a format, whatever their endings}
   *
   * @param format the format that is read
   * @throws IllegalArgumentException if the format can't be read
   */
  public Conversion reading(ArticleFormat format) {
    return new Conversion(parser, writer, ParserFormats.readable(format), articles);
  }

  /**
   * {@return this with the day, slug and code that the profile of the parser finds in the names of
   * Markdown files, as fields, where no field says them} For formats that name articles, such as
   * feeds.
   */
  public Conversion withFileNames() {
    return new Conversion(parser, writer, from, FileNameFields::with);
  }

  /**
   * What became of a file.
   *
   * @param text the file in the other format; empty where it was refused
   * @param source what was read
   * @param diagnostics of Markdown the errors, or the one reason why it was refused; of another
   *     format all that its reader says, such as what it could not carry over
   * @param losses what the other format could not hold, under the name of the source
   */
  public record Outcome(
      Optional<String> text,
      SourceText source,
      List<Diagnostic> diagnostics,
      List<Diagnostic> losses) {

    /**
     * Creates one.
     *
     * @param text the file in the other format; empty where it was refused
     * @param source what was read
     * @param diagnostics of Markdown the errors, or the one reason why it was refused; of another
     *     format all that its reader says, such as what it could not carry over
     * @param losses what the other format could not hold, under the name of the source
     */
    public Outcome {
      diagnostics = List.copyOf(diagnostics);
      losses = List.copyOf(losses);
    }
  }

  /**
   * Converts a file: of the format that is {@linkplain #reading read}, or else of that which its
   * ending tells, such as {@code .json}, or else Markdown.
   *
   * @param file the file
   * @return what came of it
   * @throws IOException if the file can't be read
   */
  public Outcome convert(Path file) throws IOException {
    ArticleReader reader = SourceFormat.foreignReader(file, from);
    return reader == null ? convert(parser.parse(file)) : convert(reader, SourceText.of(file));
  }

  /**
   * Converts a stream: of the format that is {@linkplain #reading read}, or else Markdown.
   *
   * @param in the bytes of a file; not closed
   * @return what came of it
   * @throws IOException if the stream can't be read
   */
  public Outcome convert(InputStream in) throws IOException {
    ArticleReader reader = SourceFormat.foreignReader(from);
    return reader == null
        ? convert(parser.parse(in))
        : convert(reader, SourceText.of(in.readAllBytes()));
  }

  private Outcome convert(ArticleReader reader, SourceText source) throws IOException {
    ReadArticles read = reader.read(source);
    return read.hasErrors()
        ? new Outcome(Optional.empty(), source, errors(read.diagnostics()), List.of())
        : write(read.articles(), source, read.diagnostics());
  }

  private Outcome convert(ArticleDocument document) throws IOException {
    Diagnostic refusal = Refusal.of(document);
    return refusal == null
        ? write(List.of(articles.apply(document)), document.source(), findings(document))
        : new Outcome(Optional.empty(), document.source(), List.of(refusal), List.of());
  }

  private Outcome write(List<Article> articles, SourceText source, List<Diagnostic> read)
      throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        articles.size() == 1 ? writer.write(articles.get(0), out) : writer.writeAll(articles, out);
    boolean refused = !errors(losses).isEmpty();
    return new Outcome(
        refused ? Optional.empty() : Optional.of(out.toString()),
        source,
        read,
        losses.stream().map(loss -> named(loss, source)).toList());
  }

  /** Returns the diagnostic of a writer, which knows no source, under the name of the source. */
  private static Diagnostic named(Diagnostic loss, SourceText source) {
    return source.diagnostic(
        loss.severity(), loss.code(), SourceSpan.at(0), loss.message(), loss.advice());
  }

  /** Returns what there is to say of a document that is converted. */
  static List<Diagnostic> findings(ArticleDocument document) {
    List<Diagnostic> findings = new ArrayList<>(errors(document.diagnostics()));
    ForeignMarkup.of(document.source()).ifPresent(findings::add);
    return findings;
  }

  private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(found -> found.severity() == Severity.ERROR).toList();
  }
}
