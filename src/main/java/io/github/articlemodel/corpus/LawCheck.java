package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.LawResult.Failure;
import io.github.articlemodel.corpus.LawResult.Kind;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks on any files what this library promises: that writing back gives the same bytes, and that
 * an article written in each lossless format, canonical Markdown among them, reads back equal.
 * Changes no file. Immutable and safe for threads.
 *
 * <pre>{@code
 * LawCheck check = LawCheck.of(ArticleParser.create());
 * LawResult result = check.check(Path.of("news.md"));
 * result.identical();      // true
 * result.roundTripEqual(); // true
 * }</pre>
 */
public final class LawCheck {

  private final ArticleParser parser;
  private final List<ArticleFormat> formats;

  LawCheck(ArticleParser parser, List<ArticleFormat> formats) {
    this.parser = parser;
    this.formats = formats;
  }

  /**
   * {@return a check}
   *
   * @param parser what reads the files; canonical Markdown is written and read in its dialect
   * @throws IllegalStateException if no lossless format is found, so that nothing would be checked
   */
  public static LawCheck of(ArticleParser parser) {
    LawCheck check =
        new LawCheck(
            parser,
            ArticleFormats.all().stream()
                .filter(format -> format.fidelity().isLossless())
                .filter(format -> format.reader().isPresent() && format.writer().isPresent())
                .map(format -> ParserFormats.of(format, parser))
                .toList());
    if (check.formats.isEmpty()) {
      throw new IllegalStateException("no lossless format was found by the service loader");
    }
    return check;
  }

  /** {@return the names of the formats that articles are written in and read back} */
  public List<String> formats() {
    return formats.stream().map(ArticleFormat::name).toList();
  }

  /**
   * Checks the files of a corpus, as many at once as it has jobs.
   *
   * @param corpus the files
   * @return the results in the order of the files, what could not be searched among them; to be
   *     closed
   */
  public Stream<LawResult> checkAll(ArticleCorpus corpus) {
    return corpus.mapFiles(file -> check(file.path()), LawCheck::unread);
  }

  private static LawResult unread(Diagnostic why) {
    return new LawResult(Kind.UNREAD, false, false, List.of(why), List.of());
  }

  /**
   * Checks a file.
   *
   * @param file the file; one that can't be read is a result too
   * @return what was found
   */
  public LawResult check(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return check(parser.parse(file), bytes);
    } catch (IOException e) {
      return unread(FileDiagnostics.unread(file, e));
    }
  }

  /**
   * Checks a document.
   *
   * @param document what was read
   * @param bytes what it was read from
   * @return what was found
   */
  public LawResult check(ArticleDocument document, byte[] bytes) {
    List<Failure> failures = new ArrayList<>();
    byte[] written = written(document);
    boolean identical = Arrays.equals(bytes, written);
    if (!identical) {
      failures.add(changedBytes(document.source(), Arrays.mismatch(bytes, written)));
    }
    if (!isReadWhole(document)) {
      return new LawResult(Kind.OPAQUE, identical, false, document.diagnostics(), failures);
    }
    int before = failures.size();
    for (ArticleFormat format : formats) {
      checkRoundTrip(document, format, failures);
    }
    boolean equal = failures.size() == before;
    return new LawResult(Kind.ARTICLE, identical, equal, document.diagnostics(), failures);
  }

  private static boolean isReadWhole(ArticleDocument document) {
    FrontMatter.State state = document.frontMatter().state();
    return document.source().encoding() != SourceEncoding.UNREADABLE
        && (state == FrontMatter.State.READ || state == FrontMatter.State.ABSENT);
  }

  private static byte[] written(ArticleDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      document.writeTo(out);
    } catch (IOException e) {
      throw new IllegalStateException("an array of bytes takes all", e);
    }
    return out.toByteArray();
  }

  private static Failure changedBytes(SourceText source, int at) {
    return failure(
        source,
        "law.identity",
        SourceSpan.at(0),
        "the bytes written are not those read, from byte " + at + " on");
  }

  private static void checkRoundTrip(
      ArticleDocument document, ArticleFormat format, List<Failure> failures) {
    Article article = document.article();
    SourceText source = document.source();
    String code = "law." + format.name();
    StringBuilder text = new StringBuilder();
    List<Diagnostic> losses;
    try {
      losses = format.writer().orElseThrow().write(article, text);
    } catch (IOException e) {
      throw new IllegalStateException("a string builder takes all", e);
    }
    ReadArticles read = format.reader().orElseThrow().read(SourceText.of(text.toString()));
    List<Article> back = read.articles();
    if (!back.equals(List.of(article))) {
      ArticleDifference first = ArticleDifference.between(article, back);
      String loss = losses.isEmpty() ? "" : ": " + losses.get(0).message();
      String message = "written as " + format.name() + " and read again, " + first.what() + loss;
      failures.add(failure(source, code, first.span(), message));
    }
  }

  private static Failure failure(SourceText source, String code, SourceSpan span, String message) {
    Diagnostic diagnostic =
        source.diagnostic(Severity.ERROR, code, span, message, "please report it with the file");
    return new Failure(diagnostic, source.excerpt(span));
  }
}
