package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ArticleStream;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the articles of many files as one, in a format whose files hold many. They are read and
 * written one by one. A file that can't be read, or whose front matter was not read whole, is told
 * and left out, and the others go on. Immutable and safe for threads.
 *
 * <pre>{@code
 * Gathering gathering = Gathering.of(ArticleParser.create(), ArticleFormats.of("jsonl"));
 * List<Path> files = List.of(Path.of("flood.md"), Path.of("storm.md"), Path.of("older.jsonl"));
 * int articles = gathering.write(files, out, found -> problems.add(found));
 * }</pre>
 */
public final class Gathering {

  private static final int AHEAD = 64;

  private final ArticleParser parser;
  private final ArticleWriter writer;
  private final Function<Path, Optional<ArticleFormat>> formats;
  private final @Nullable ArticleFormat from;
  private final Function<ArticleDocument, Article> articles;
  private final int jobs;

  private Gathering(
      ArticleParser parser,
      ArticleWriter writer,
      Function<Path, Optional<ArticleFormat>> formats,
      @Nullable ArticleFormat from,
      Function<ArticleDocument, Article> articles,
      int jobs) {
    this.parser = parser;
    this.writer = writer;
    this.formats = formats;
    this.from = from;
    this.articles = articles;
    this.jobs = jobs;
  }

  /**
   * {@return a gathering}
   *
   * @param parser what reads Markdown files
   * @param target the format to write
   * @throws IllegalArgumentException if the format can't be written, or its files hold one article
   */
  public static Gathering of(ArticleParser parser, ArticleFormat target) {
    if (target.capacity() == ArticleFormat.Capacity.ONE) {
      throw new IllegalArgumentException(
          "a file of the format " + target.name() + " holds one article");
    }
    return new Gathering(
        parser,
        ParserFormats.writer(target, parser),
        file -> ArticleFormats.byFileName(file.toString()),
        null,
        ArticleDocument::article,
        1);
  }

  /**
   * {@return this for files of a format, whatever their endings}
   *
   * @param format the format that is read
   * @throws IllegalArgumentException if the format can't be read
   */
  public Gathering reading(ArticleFormat format) {
    ParserFormats.readable(format);
    return new Gathering(parser, writer, file -> Optional.of(format), format, articles, jobs);
  }

  /**
   * {@return this for files of the formats that something tells, such as those of their endings
   * with options} Streams are Markdown.
   *
   * @param told gives the format of a file; empty where it is Markdown
   */
  public Gathering readingEach(Function<Path, Optional<ArticleFormat>> told) {
    return new Gathering(parser, writer, told, null, articles, jobs);
  }

  /**
   * {@return this with the day, slug and code that the profile of the parser finds in the names of
   * Markdown files, as fields, where no field says them} For formats that name articles, such as
   * feeds.
   */
  public Gathering withFileNames() {
    return new Gathering(parser, writer, formats, from, FileNameFields::with, jobs);
  }

  /**
   * {@return this with several Markdown files read at once} They are written in their order all the
   * same, and no more than 64 are read ahead, or 8 MiB of them where that is less.
   *
   * @param jobs how many; 1 makes no thread
   */
  public Gathering withJobs(int jobs) {
    return new Gathering(parser, writer, formats, from, articles, jobs);
  }

  /**
   * Writes the articles of files, in their order. Where there is one article, it is written as
   * {@link ArticleWriter#write} does; where there is none, and something was told, nothing is
   * written.
   *
   * @param files the files
   * @param out where to; neither flushed nor closed
   * @param found is told, in the order of the reading, what is wrong with the files, with the code
   *     {@code file.unread} or the like of one that can't be read; and at the end what could not be
   *     carried over, under the name of the file
   * @return how many articles were there to write
   * @throws IOException if {@code out} throws it
   */
  public int write(List<Path> files, Appendable out, Consumer<Diagnostic> found)
      throws IOException {
    if (jobs == 1) {
      return gather(files.stream().map(this::input).iterator(), out, found);
    }
    try (var ahead =
        new OrderedWork<Path, GatheredArticles.Input>(
            files.iterator(),
            OrderedWork::lengthOf,
            this::readInput,
            jobs,
            Math.max(jobs, AHEAD))) {
      return gather(ahead, out, found);
    }
  }

  private GatheredArticles.Input input(Path file) {
    ArticleFormat format = formats.apply(file).orElse(null);
    return new GatheredArticles.Input(
        file.toString(), () -> SourceFormat.open(file, parser, format, articles));
  }

  /** Returns the input, read already if it is Markdown; others may be large, and wait. */
  private GatheredArticles.Input readInput(Path file) {
    GatheredArticles.Input input = input(file);
    if (SourceFormat.foreignReader(file, formats.apply(file).orElse(null)) != null) {
      return input;
    }
    try {
      ArticleStream read = input.opening().open();
      return new GatheredArticles.Input(input.name(), () -> read);
    } catch (IOException e) {
      return new GatheredArticles.Input(
          input.name(),
          () -> {
            throw e;
          });
    }
  }

  /**
   * Writes the articles of a stream in the same way.
   *
   * @param in the bytes of a file: of the format that is {@linkplain #reading read}, or else
   *     Markdown; closed
   * @param out where to; neither flushed nor closed
   * @param found is told what is wrong, under the name {@code <input>}
   * @return how many articles were there to write
   * @throws IOException if {@code out} throws it
   */
  public int write(InputStream in, Appendable out, Consumer<Diagnostic> found) throws IOException {
    var input = new GatheredArticles.Input("<input>", () -> SourceFormat.open(in, parser, from));
    return gather(List.of(input).iterator(), out, found);
  }

  private int gather(
      Iterator<GatheredArticles.Input> inputs, Appendable out, Consumer<Diagnostic> found)
      throws IOException {
    try (GatheredArticles articles = new GatheredArticles(inputs, found)) {
      if (!articles.hasNext()) {
        if (!articles.hasTold()) {
          writer.writeAll(List.of(), out).forEach(found);
        }
        return 0;
      }
      Article first = articles.next();
      List<Diagnostic> losses =
          articles.hasNext()
              ? writer.writeAll(articles.after(first), out)
              : writer.write(first, out);
      losses.forEach(loss -> found.accept(named(loss, articles)));
      return articles.count();
    }
  }

  /** Returns the diagnostic of a writer, which knows no source, under the name of the source. */
  private static Diagnostic named(Diagnostic loss, GatheredArticles articles) {
    int article = ConversionLog.articleOf(loss).orElse(0);
    SourceText source = SourceText.of("").withName(articles.nameOf(article));
    return source.diagnostic(
        loss.severity(),
        loss.code(),
        SourceSpan.at(0),
        articles.placeOf(article) + loss.message(),
        loss.advice());
  }
}
