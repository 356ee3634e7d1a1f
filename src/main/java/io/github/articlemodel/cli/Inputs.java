package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.ArticleFiles;
import io.github.articlemodel.corpus.CorpusItem;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command works on: files and folders, or the standard input. Folders are searched while
 * their files are read, several at once, by the {@link InputOptions} of the command.
 */
final class Inputs {

  static final String STANDARD_INPUT = "-";

  private final ArticleCorpus corpus;
  private final Console console;
  private final boolean isQuiet;
  private final boolean isSingle;
  private final @Nullable ArticleDocument piped;
  private final @Nullable Diagnostic unreadPipe;
  private @Nullable ArticleFiles listed;
  private boolean hasToldProblems;

  private Inputs(
      ArticleCorpus corpus,
      Console console,
      boolean isQuiet,
      @Nullable ArticleDocument piped,
      @Nullable Diagnostic unreadPipe) {
    this.corpus = corpus;
    this.console = console;
    this.isQuiet = isQuiet;
    this.isSingle = isSingle(corpus.paths());
    this.piped = piped;
    this.unreadPipe = unreadPipe;
  }

  /** Returns the inputs; reads the standard input where its name is given. */
  static Inputs of(List<String> names, Console console, @Nullable CommandSpec spec) {
    return of(names, ArticleParser.create(), console, spec);
  }

  /** Returns the inputs for a parser; reads the standard input where its name is given. */
  static Inputs of(
      List<String> names, ArticleParser parser, Console console, @Nullable CommandSpec spec) {
    InputOptions options = InputOptions.of(spec);
    boolean isPipe = names.contains(STANDARD_INPUT);
    List<Path> paths = paths(names, spec);
    ArticleCorpus corpus =
        options.corpus(isPipe ? List.of() : paths, parser, isPipe ? null : console, spec);
    if (!isPipe) {
      return new Inputs(corpus, console, options.quiet, null, null);
    }
    if (names.size() > 1) {
      throw Usage.error(spec, "expected - alone, for the standard input");
    }
    try {
      return new Inputs(corpus, console, options.quiet, parser.parse(console.in()), null);
    } catch (IOException e) {
      Diagnostic unread = FileDiagnostics.unread(Path.of(STANDARD_INPUT), e);
      return new Inputs(corpus, console, options.quiet, null, unread);
    }
  }

  private static List<Path> paths(List<String> names, @Nullable CommandSpec spec) {
    return names.stream().map(name -> PathArgument.of(name, spec)).toList();
  }

  ArticleParser parser() {
    return corpus.parser();
  }

  /** Returns whether no line is to be printed for each file that was changed. */
  boolean isQuiet() {
    return isQuiet;
  }

  /** Returns the standard input; null where files are read. */
  @Nullable ArticleDocument piped() {
    return piped;
  }

  /** Returns all files. Reading them is in less memory without. */
  List<ArticleFile> files() {
    if (listed == null) {
      listed = corpus.list();
    }
    return listed.files();
  }

  /**
   * Returns what can't be searched, for which all folders are searched. What reads the files later
   * says nothing of it again, and says it where it was not asked for.
   */
  List<Diagnostic> problems() {
    hasToldProblems = true;
    if (unreadPipe != null) {
      return List.of(unreadPipe);
    }
    if (listed != null) {
      return listed.problems();
    }
    try (Stream<Optional<Diagnostic>> all =
        ArticleCorpus.of(corpus.paths())
            .withOptions(corpus.options())
            .withJobs(1)
            .mapFiles(file -> Optional.empty(), Optional::of)) {
      return all.flatMap(Optional::stream).toList();
    }
  }

  /** Returns whether it is one file that was named, or the standard input. */
  boolean isSingle() {
    return isSingle;
  }

  private static boolean isSingle(List<Path> paths) {
    return paths.isEmpty() || (paths.size() == 1 && !Files.isDirectory(paths.get(0)));
  }

  /**
   * Reads each document; hands on those that can be read, and why others, and folders, can't. The
   * front matter of the documents is read ahead, their bodies are not.
   */
  void read(Consumer<ArticleDocument> documents, Consumer<Diagnostic> problems) {
    map(Inputs::withFrontMatter, documents, problems);
  }

  private static ArticleDocument withFrontMatter(ArticleDocument document) {
    document.frontMatter();
    return document;
  }

  /**
   * Works on each document, several at once, and hands on the outcomes in the order of the files.
   *
   * @param work what to do; runs on several threads at once
   * @param outcomes takes what came of it, one after the other
   * @param problems takes why a file or folder can't be read
   */
  <R> void map(
      Function<ArticleDocument, R> work, Consumer<R> outcomes, Consumer<Diagnostic> problems) {
    if (piped != null) {
      outcomes.accept(work.apply(piped));
      return;
    }
    drain(corpus.map(item -> Step.of(item, work)), outcomes, problems);
  }

  /**
   * Works on each file without reading it, in the same way; on no standard input.
   *
   * @param work what to do; runs on several threads at once
   * @param outcomes takes what came of it, one after the other
   * @param problems takes why a folder can't be searched
   */
  <R> void mapFiles(
      Function<ArticleFile, R> work, Consumer<R> outcomes, Consumer<Diagnostic> problems) {
    drain(
        corpus.mapFiles(
            file -> new Step<R>(work.apply(file), null, false),
            problem -> new Step<R>(null, problem, true)),
        outcomes,
        problems);
  }

  private <R> void drain(Stream<Step<R>> all, Consumer<R> outcomes, Consumer<Diagnostic> problems) {
    if (unreadPipe != null && !hasToldProblems) {
      problems.accept(unreadPipe);
    }
    try (Stream<Step<R>> steps = all) {
      steps.forEach(
          step -> {
            if (step.outcome() != null) {
              outcomes.accept(step.outcome());
            } else if (step.problem() != null && !(step.isOfSearch() && hasToldProblems)) {
              problems.accept(step.problem());
            }
          });
    } finally {
      console.endProgress();
    }
  }

  /** What came of a file, or why it can't be read; of the search where it is a folder's. */
  private record Step<R>(@Nullable R outcome, @Nullable Diagnostic problem, boolean isOfSearch) {

    static <R> Step<R> of(CorpusItem item, Function<ArticleDocument, R> work) {
      if (item instanceof CorpusItem.Read read) {
        return new Step<>(work.apply(read.document()), null, false);
      }
      CorpusItem.Unread unread = (CorpusItem.Unread) item;
      return new Step<>(null, unread.problem(), unread.isSearch());
    }
  }
}
