package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParseException;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The article files below some paths, read one after the other or several at once, in little
 * memory. Immutable and safe for threads.
 *
 * <pre>{@code
 * ArticleCorpus corpus = ArticleCorpus.of(Path.of("posts"));
 * try (Stream<ArticleDocument> documents = corpus.documents(problems::add)) {
 *   documents.forEach(document -> titles.add(document.metadata().title().orElse("?")));
 * }
 *
 * // four files at once; what was found still comes in the order of the files
 * try (Stream<Integer> pictures = corpus.withJobs(4).map(item -> count(item))) {
 *   int all = pictures.mapToInt(number -> number).sum();
 * }
 * }</pre>
 *
 * <p><b>Which files.</b> A file that is given is taken whatever its name. A folder is searched with
 * all folders below it for the endings of the {@linkplain CorpusOptions options}; what those leave
 * out, and what a file {@code .articleignore} does. Such a file has a pattern a line, of the syntax
 * of git's ignore files ({@link CorpusOptions} describes it), for its folder and those below; it
 * counts in the folders that are searched, not in those above them. Git's own {@code .gitignore}
 * does not count, as drafts that git is not to have are articles all the same; a symbolic link of
 * the name {@code .articleignore} to it makes it count.
 *
 * <p><b>Order.</b> Files come in the order of the paths given, below a folder in the order of their
 * names, files and folders together, by the order of {@link Path}; each once. That is so for any
 * number of jobs.
 *
 * <p><b>Memory.</b> The names of a folder are held while it is gone through, and the files that are
 * read ahead: as many as the options say, or 8 MiB of them where that is less. What is done with
 * the items is the caller's; who keeps all documents, keeps all bytes.
 *
 * <p><b>Reading.</b> A document decodes its text and reads its front matter, and then its body,
 * when they are asked for. Who asks for {@link ArticleDocument#metadata()} alone has no body
 * parsed; the bytes of the file are read whole.
 *
 * <p><b>Threads.</b> The walk, the events and all that the stream itself is given to do run on the
 * thread that draws from the stream; what {@link #map} is given runs on as many threads as there
 * are jobs, unless that is 1. They are daemons. Closing the stream, as {@code try} does, lets no
 * more work begin, interrupts what is being done and waits for its end; so does interrupting the
 * thread that draws, which then gets a {@link java.util.concurrent.CancellationException}. What the
 * work throws is thrown to who draws, after the outcomes of the files before. A stream that is
 * drawn to its end is closed.
 */
public final class ArticleCorpus {

  private final List<Path> paths;
  private final CorpusOptions options;
  private final ArticleParser parser;
  private final @Nullable Consumer<CorpusProgress> listener;

  private ArticleCorpus(
      List<Path> paths,
      CorpusOptions options,
      ArticleParser parser,
      @Nullable Consumer<CorpusProgress> listener) {
    this.paths = List.copyOf(paths);
    this.options = Objects.requireNonNull(options, "options");
    this.parser = Objects.requireNonNull(parser, "parser");
    this.listener = listener;
  }

  /**
   * {@return the corpus of some paths, with the default options and parser; nothing is read yet}
   *
   * @param paths files and folders
   */
  public static ArticleCorpus of(Path... paths) {
    return of(List.of(paths));
  }

  /**
   * {@return the corpus of some paths, with the default options and parser; nothing is read yet}
   *
   * @param paths files and folders
   */
  public static ArticleCorpus of(List<Path> paths) {
    return new ArticleCorpus(paths, CorpusOptions.defaults(), ArticleParser.create(), null);
  }

  /**
   * {@return this with other options}
   *
   * @param options which files, and how many at once
   */
  public ArticleCorpus withOptions(CorpusOptions options) {
    return new ArticleCorpus(paths, options, parser, listener);
  }

  /**
   * {@return this with another number of files at once}
   *
   * @param jobs the number; 1 makes no thread
   */
  public ArticleCorpus withJobs(int jobs) {
    return withOptions(options.withJobs(jobs));
  }

  /**
   * {@return this with another parser} Of a strict one, a file with an error is one that can't be
   * read.
   *
   * @param parser what reads the files
   */
  public ArticleCorpus withParser(ArticleParser parser) {
    return new ArticleCorpus(paths, options, parser, listener);
  }

  /**
   * {@return this with something that is told of each file that is handed on}
   *
   * @param listener called on the thread that draws from the stream
   */
  public ArticleCorpus withProgress(Consumer<CorpusProgress> listener) {
    return new ArticleCorpus(paths, options, parser, Objects.requireNonNull(listener, "listener"));
  }

  /** {@return the files and folders that were given} */
  public List<Path> paths() {
    return paths;
  }

  /** {@return which files, and how many at once} */
  public CorpusOptions options() {
    return options;
  }

  /** {@return what reads the files} */
  public ArticleParser parser() {
    return parser;
  }

  /** {@return the files, and what could not be read, in their order; to be closed} */
  public Stream<CorpusItem> items() {
    return map(Function.identity());
  }

  /**
   * {@return the documents of the files that can be read, in their order; to be closed}
   *
   * @param problems is told what could not be read, and why, at its place in the order
   */
  public Stream<ArticleDocument> documents(Consumer<Diagnostic> problems) {
    return items().flatMap(item -> document(item, problems));
  }

  private static Stream<ArticleDocument> document(CorpusItem item, Consumer<Diagnostic> problems) {
    if (item instanceof CorpusItem.Read read) {
      return Stream.of(read.document());
    }
    problems.accept(((CorpusItem.Unread) item).problem());
    return Stream.empty();
  }

  /**
   * Works on each file as it is read.
   *
   * @param work what to do with a file, or one that could not be read; it runs on several threads
   *     at once where there are more jobs than one, and returns no null
   * @param <R> what comes of it
   * @return what came of it, in the order of the files; to be closed
   */
  public <R> Stream<R> map(Function<? super CorpusItem, ? extends R> work) {
    return stream(found -> work.apply(read(found)));
  }

  /**
   * Works on each file without reading it, such as to read it otherwise.
   *
   * @param work what to do with a file; it runs on several threads at once where there are more
   *     jobs than one, and returns no null
   * @param problems what to do with what could not be searched; runs as the work does
   * @param <R> what comes of it
   * @return what came of it, in the order of the files; to be closed
   */
  public <R> Stream<R> mapFiles(
      Function<? super ArticleFile, ? extends R> work,
      Function<? super Diagnostic, ? extends R> problems) {
    return stream(
        found ->
            found instanceof FoundFile.File file
                ? work.apply(file.file())
                : problems.apply(((FoundFile.Problem) found).diagnostic()));
  }

  private <R> Stream<R> stream(Function<FoundFile, R> work) {
    CorpusWalk walk = new CorpusWalk(paths, options);
    return new CorpusReading<FoundFile, R>(
            walk,
            FoundFile::size,
            found -> found instanceof FoundFile.File,
            work,
            options,
            listener)
        .stream();
  }

  /**
   * Works on things that came of a {@linkplain #list() listing} as on files: as many at once.
   *
   * @param things the things, one for a file
   * @param file the file of one: its length counts for how much is read ahead
   * @param work what to do with one; it runs on several threads at once where there are more jobs
   *     than one, and returns no null
   * @param <T> such as a file, and where to write what comes of it
   * @param <R> what comes of it
   * @return what came of it, in the order of the things; to be closed
   */
  public <T, R> Stream<R> each(
      List<T> things, Function<? super T, Path> file, Function<? super T, ? extends R> work) {
    Iterator<T> all = things.iterator();
    return new CorpusReading<T, R>(
            all,
            thing -> OrderedWork.lengthOf(file.apply(thing)),
            thing -> true,
            work,
            options,
            listener)
        .stream();
  }

  /** {@return all files, and what could not be searched, in one list} Nothing is read. */
  public ArticleFiles list() {
    List<ArticleFile> files = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    CorpusWalk walk = new CorpusWalk(paths, options);
    while (walk.hasNext()) {
      FoundFile found = walk.next();
      if (found instanceof FoundFile.File file) {
        files.add(file.file());
      } else {
        problems.add(((FoundFile.Problem) found).diagnostic());
      }
    }
    return new ArticleFiles(files, problems);
  }

  private CorpusItem read(FoundFile found) {
    if (found instanceof FoundFile.Problem problem) {
      return new CorpusItem.Unread(problem.path(), problem.diagnostic(), true);
    }
    ArticleFile file = ((FoundFile.File) found).file();
    try {
      return new CorpusItem.Read(file, parser.parse(file.path()));
    } catch (IOException e) {
      return new CorpusItem.Unread(file.path(), FileDiagnostics.unread(file.path(), e), false);
    } catch (ArticleParseException e) {
      Diagnostic first =
          e.diagnostics().stream()
              .filter(error -> error.severity() == Severity.ERROR)
              .findFirst()
              .orElseThrow();
      return new CorpusItem.Unread(file.path(), first, false);
    }
  }
}
