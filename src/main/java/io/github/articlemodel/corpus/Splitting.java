package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes each article of a file that holds many, such as a feed, as a file of its own. They are
 * read and written one by one. Immutable and safe for threads.
 *
 * <pre>{@code
 * Splitting splitting =
 *     Splitting.of(ArticleParser.create(), ArticleFormats.of("jsonl"), ArticleFormats.of("markdown"));
 * int articles = splitting.write(Path.of("news.jsonl"), Path.of("news"), problems::add);
 * // news/2024-11-25-flood.md, news/2024-11-26-storm.md …
 * }</pre>
 *
 * <p>A file is named by the day and the code, slug or headline of its article; of two with one name
 * the second has a number. One that is there already is written over, unless it is said to be
 * taken.
 */
public final class Splitting {

  private final ArticleParser parser;
  private final ArticleFormat from;
  private final ArticleFormat target;

  private Splitting(ArticleParser parser, ArticleFormat from, ArticleFormat target) {
    this.parser = parser;
    this.from = from;
    this.target = target;
  }

  /**
   * {@return a splitting}
   *
   * @param parser what its profile names the fields by, and its dialect Markdown is written in
   * @param from the format that is read
   * @param target the format to write
   * @throws IllegalArgumentException if the first can't be read or the second can't be written
   */
  public static Splitting of(ArticleParser parser, ArticleFormat from, ArticleFormat target) {
    ParserFormats.writer(target, parser);
    return new Splitting(parser, ParserFormats.readable(from), target);
  }

  /**
   * {@return a set of files in which names that differ in case alone are the same, as in the
   * folders of some systems, and so are two ways to one folder through symbolic links}
   *
   * @param files the files that are in it from the start
   */
  public static Set<Path> taken(Collection<Path> files) {
    Set<Path> taken = new TakenFiles();
    taken.addAll(files);
    return taken;
  }

  /**
   * Writes the articles of a file.
   *
   * @param file the file
   * @param folder the folder to write to; it is made where it is not there
   * @param found is told what is wrong with the file, and what of an article could not be carried
   *     over, under the name of the file
   * @return how many articles were written
   * @throws IOException if a file can't be written
   */
  public int write(Path file, Path folder, Consumer<Diagnostic> found) throws IOException {
    return write(file, folder, taken(List.of()), found);
  }

  /**
   * Writes the articles of a file, and none over a file that is taken.
   *
   * @param file the file
   * @param folder the folder to write to; it is made where it is not there
   * @param taken the files not to write over, such as those that were written for another file;
   *     those that are written come to it
   * @param found is told what is wrong with the file, and what of an article could not be carried
   *     over, under the name of the file
   * @return how many articles were written
   * @throws IOException if a file can't be written
   * @see #taken(Collection)
   */
  public int write(Path file, Path folder, Set<Path> taken, Consumer<Diagnostic> found)
      throws IOException {
    ArticleWriter writer = ParserFormats.writer(target, parser);
    String ending = target.fileEndings().isEmpty() ? "" : target.fileEndings().get(0);
    ArticleNames names =
        new ArticleNames(
            parser.options().profile(),
            stem(file),
            name -> taken.add(folder.resolve(name + ending)));
    var input =
        new GatheredArticles.Input(
            file.toString(), () -> SourceFormat.open(file, parser, from, ArticleDocument::article));
    int written = 0;
    try (GatheredArticles articles = new GatheredArticles(List.of(input).iterator(), found)) {
      while (articles.hasNext()) {
        Article article = articles.next();
        StringBuilder text = new StringBuilder();
        List<Diagnostic> losses = writer.write(article, text);
        Path out = folder.resolve(names.next(article) + ending);
        losses.forEach(loss -> found.accept(named(loss, file, out)));
        if (losses.stream().noneMatch(loss -> loss.severity() == Severity.ERROR)) {
          Files.createDirectories(folder);
          AtomicFile.write(out, text.toString().getBytes(StandardCharsets.UTF_8));
          written++;
        }
      }
    }
    return written;
  }

  private static Diagnostic named(Diagnostic loss, Path file, Path out) {
    SourceText source = SourceText.of("").withName(file.toString());
    return source.diagnostic(
        loss.severity(),
        loss.code(),
        SourceSpan.at(0),
        out.getFileName() + ": " + loss.message(),
        loss.advice());
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }
}
