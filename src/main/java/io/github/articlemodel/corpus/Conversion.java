package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns files into another format. A file whose front matter was not read whole is refused, as the
 * outcome would lack what was not read. Immutable and safe for threads.
 *
 * <pre>{@code
 * Conversion conversion = Conversion.of(ArticleParser.create(), ArticleFormats.of("json"));
 * Conversion.Outcome outcome = conversion.convert(Path.of("news.md"));
 * outcome.text();        // empty where the file was refused
 * outcome.diagnostics(); // why, or the errors of the file
 * outcome.losses();      // what JSON could not hold: nothing
 * }</pre>
 */
public final class Conversion {

  private final ArticleParser parser;
  private final ArticleWriter writer;

  private Conversion(ArticleParser parser, ArticleWriter writer) {
    this.parser = parser;
    this.writer = writer;
  }

  /**
   * {@return a conversion}
   *
   * @param parser what reads Markdown files
   * @param target the format to write
   * @throws IllegalArgumentException if the format can't be written
   */
  public static Conversion of(ArticleParser parser, ArticleFormat target) {
    ArticleWriter writer =
        ParserFormats.of(target, parser)
            .writer()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the format " + target.name() + " is only read, not written"));
    return new Conversion(parser, writer);
  }

  /**
   * What became of a file.
   *
   * @param text the file in the other format; empty where it was refused
   * @param source what was read
   * @param diagnostics the errors of the source, or the one reason why it was refused
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
     * @param diagnostics the errors of the source, or the one reason why it was refused
     * @param losses what the other format could not hold, under the name of the source
     */
    public Outcome {
      diagnostics = List.copyOf(diagnostics);
      losses = List.copyOf(losses);
    }
  }

  /**
   * Converts a file: a format other than Markdown where its ending tells one, such as {@code
   * .json}, else Markdown.
   *
   * @param file the file
   * @return what came of it
   * @throws IOException if the file can't be read
   */
  public Outcome convert(Path file) throws IOException {
    ArticleReader reader = foreignReader(file);
    if (reader == null) {
      return convert(parser.parse(file));
    }
    SourceText source = SourceText.of(Files.readAllBytes(file)).withName(file.toString());
    ReadArticles read = reader.read(source);
    return read.hasErrors()
        ? new Outcome(Optional.empty(), source, errors(read.diagnostics()), List.of())
        : write(read.articles(), source, List.of());
  }

  /**
   * Converts Markdown.
   *
   * @param in the bytes of a file; not closed
   * @return what came of it
   * @throws IOException if the stream can't be read
   */
  public Outcome convert(InputStream in) throws IOException {
    return convert(parser.parse(in));
  }

  private static @Nullable ArticleReader foreignReader(Path file) {
    return ArticleFormats.byFileName(file.toString())
        .filter(format -> !ParserFormats.isReadBy(format))
        .flatMap(ArticleFormat::reader)
        .orElse(null);
  }

  private Outcome convert(ArticleDocument document) throws IOException {
    Diagnostic refusal = refusal(document);
    return refusal == null
        ? write(List.of(document.article()), document.source(), errors(document.diagnostics()))
        : new Outcome(Optional.empty(), document.source(), List.of(refusal), List.of());
  }

  private Outcome write(List<Article> articles, SourceText source, List<Diagnostic> errors)
      throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        articles.size() == 1 ? writer.write(articles.get(0), out) : writer.writeAll(articles, out);
    boolean refused = !errors(losses).isEmpty();
    return new Outcome(
        refused ? Optional.empty() : Optional.of(out.toString()),
        source,
        errors,
        losses.stream().map(loss -> named(loss, source)).toList());
  }

  /** Returns the diagnostic of a writer, which knows no source, under the name of the source. */
  private static Diagnostic named(Diagnostic loss, SourceText source) {
    return source.diagnostic(
        loss.severity(), loss.code(), SourceSpan.at(0), loss.message(), loss.advice());
  }

  /** Returns why the document must not be converted, at the place of the first error; or null. */
  private static @Nullable Diagnostic refusal(ArticleDocument document) {
    SourceText source = document.source();
    if (source.encoding() == SourceEncoding.UNREADABLE) {
      return refusal(source.diagnostics().get(0), "");
    }
    FrontMatter.State state = document.frontMatter().state();
    if (state != FrontMatter.State.OPAQUE && state != FrontMatter.State.RECOVERED) {
      return null;
    }
    Diagnostic error =
        errors(document.frontMatter().diagnostics()).stream()
            .findFirst()
            .orElseGet(
                () ->
                    source.diagnostic(
                        Severity.ERROR,
                        "convert.refused",
                        document.frontMatter().span(),
                        "it could not be read",
                        ""));
    return refusal(error, "its front matter is not read whole: ");
  }

  private static Diagnostic refusal(Diagnostic error, String why) {
    return new Diagnostic(
        Severity.ERROR,
        "convert.refused",
        "not converted: " + why + error.message(),
        error.advice(),
        error.location());
  }

  private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(found -> found.severity() == Severity.ERROR).toList();
  }
}
