package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.ArticleFiles;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What a command works on: files and folders, or the standard input. */
final class Inputs {

  static final String STANDARD_INPUT = "-";

  private final ArticleParser parser;
  private final @Nullable ArticleDocument piped;
  private final List<Path> paths;
  private final ArticleFiles found;

  private Inputs(
      ArticleParser parser, @Nullable ArticleDocument piped, List<Path> paths, ArticleFiles found) {
    this.parser = parser;
    this.piped = piped;
    this.paths = paths;
    this.found = found;
  }

  /** Finds the files, and reads the standard input where its name is given. */
  static Inputs of(List<String> names, Console console, @Nullable CommandSpec spec) {
    return of(names, ArticleParser.create(), console, spec);
  }

  /** Finds the files for a parser, and reads the standard input where its name is given. */
  static Inputs of(
      List<String> names, ArticleParser parser, Console console, @Nullable CommandSpec spec) {
    List<Path> paths = paths(names, spec);
    if (!names.contains(STANDARD_INPUT)) {
      return new Inputs(parser, null, paths, ArticleCorpus.of(paths).list());
    }
    if (names.size() > 1) {
      throw Usage.error(spec, "expected - alone, for the standard input");
    }
    try {
      ArticleDocument piped = parser.parse(console.in());
      return new Inputs(parser, piped, paths, new ArticleFiles(List.of(), List.of()));
    } catch (IOException e) {
      Diagnostic unread = FileDiagnostics.unread(Path.of(STANDARD_INPUT), e);
      return new Inputs(parser, null, paths, new ArticleFiles(List.of(), List.of(unread)));
    }
  }

  private static List<Path> paths(List<String> names, @Nullable CommandSpec spec) {
    try {
      return names.stream().map(Path::of).toList();
    } catch (InvalidPathException e) {
      throw Usage.error(spec, e.getInput() + " is no name of a file: " + e.getReason());
    }
  }

  ArticleParser parser() {
    return parser;
  }

  /** Returns the standard input; null where files are read. */
  @Nullable ArticleDocument piped() {
    return piped;
  }

  List<ArticleFile> files() {
    return found.files();
  }

  /** Returns what could not be searched. */
  List<Diagnostic> problems() {
    return found.problems();
  }

  /** Returns whether it is one file that was named, or the standard input. */
  boolean isSingle() {
    return paths.size() == 1 && !Files.isDirectory(paths.get(0));
  }

  /** Reads each document; hands on those that can be read, and why the others can't. */
  void read(Consumer<ArticleDocument> documents, Consumer<Diagnostic> problems) {
    if (piped != null) {
      documents.accept(piped);
    }
    for (ArticleFile file : found.files()) {
      ArticleDocument document;
      try {
        document = parser.parse(file.path());
      } catch (IOException e) {
        problems.accept(FileDiagnostics.unread(file.path(), e));
        continue;
      }
      documents.accept(document);
    }
  }
}
