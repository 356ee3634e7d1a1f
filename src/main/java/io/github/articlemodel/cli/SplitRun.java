package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.OutputPlan.Output;
import io.github.articlemodel.corpus.Splitting;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormat.Capacity;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The run of a conversion of files with many articles into files with one. */
final class SplitRun {

  private final ArticleParser parser;
  private final ArticleFormat target;
  private final @Nullable ArticleFormat from;
  private final @Nullable Path folder;
  private final Console console;
  private int status = ExitStatus.OK;

  /**
   * Creates a run.
   *
   * @param from the format that is read; null where the endings tell
   * @param folder the folder to write to; null where there is none, so that nothing is split
   */
  SplitRun(
      ArticleParser parser,
      ArticleFormat target,
      @Nullable ArticleFormat from,
      @Nullable Path folder,
      Console console) {
    this.parser = parser;
    this.target = target;
    this.from = from;
    this.folder = folder;
    this.console = console;
  }

  /** Returns whether a file is split: it may hold many articles, and the outcome holds one. */
  boolean isFor(Path input) {
    return folder != null
        && target.capacity() == Capacity.ONE
        && source(input).filter(format -> format.capacity() == Capacity.MANY).isPresent();
  }

  private Optional<ArticleFormat> source(Path input) {
    return Optional.ofNullable(from).or(() -> ArticleFormats.byFileName(input.toString()));
  }

  /** Writes the articles of a file next to where it would be written as a whole. */
  int split(Output output) {
    Path input = output.input().path();
    status = ExitStatus.OK;
    Path below =
        Objects.requireNonNull(output.target().toAbsolutePath().getParent(), "a file in a folder");
    try {
      Splitting.of(parser, source(input).orElseThrow(), target).write(input, below, this::report);
    } catch (IOException e) {
      console.report(FileDiagnostics.unwritten(below, e));
      return ExitStatus.INPUT_OUTPUT;
    }
    return status;
  }

  private void report(Diagnostic found) {
    console.report(found);
    boolean isUnread = found.code().startsWith("file.");
    status = Math.max(status, isUnread ? ExitStatus.INPUT_OUTPUT : ExitStatus.of(List.of(found)));
  }
}
