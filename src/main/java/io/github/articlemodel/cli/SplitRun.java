package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.OutputPlan.Output;
import io.github.articlemodel.corpus.Splitting;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormat.Capacity;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The run of a conversion of files with many articles into files with one. */
final class SplitRun {

  private final ArticleParser parser;
  private final ArticleFormat target;
  private final Function<Path, Optional<ArticleFormat>> sources;
  private final @Nullable Path folder;
  private final Console console;
  private final Set<Path> taken = Splitting.taken(List.of());
  private int status = ExitStatus.OK;

  /**
   * Creates a run.
   *
   * @param sources gives the format of a file; empty where it is Markdown
   * @param folder the folder to write to; null where there is none, so that nothing is split
   */
  SplitRun(
      ArticleParser parser,
      ArticleFormat target,
      Function<Path, Optional<ArticleFormat>> sources,
      @Nullable Path folder,
      Console console) {
    this.parser = parser;
    this.target = target;
    this.sources = sources;
    this.folder = folder;
    this.console = console;
  }

  /** Returns whether a file is split: it may hold many articles, and the outcome holds one. */
  boolean isFor(Path input) {
    return folder != null
        && target.capacity() == Capacity.ONE
        && sources.apply(input).filter(format -> format.capacity() == Capacity.MANY).isPresent();
  }

  /** Says which files are read, or written otherwise, so that no article is written over one. */
  void spare(List<Output> outputs) {
    for (Output output : outputs) {
      taken.add(output.input().path());
      if (!isFor(output.input().path())) {
        taken.add(output.target());
      }
    }
  }

  /** Writes the articles of a file next to where it would be written as a whole. */
  int split(Output output) {
    Path input = output.input().path();
    status = ExitStatus.OK;
    Path below =
        Objects.requireNonNull(output.target().toAbsolutePath().getParent(), "a file in a folder");
    try {
      Splitting.of(parser, sources.apply(input).orElseThrow(), target)
          .write(input, below, taken, this::report);
    } catch (IOException e) {
      console.report(FileDiagnostics.unwritten(below, e));
      return ExitStatus.INPUT_OUTPUT;
    }
    return status;
  }

  private void report(Diagnostic found) {
    console.report(OptionAdvice.of(found));
    boolean isUnread = found.code().startsWith("file.");
    status = Math.max(status, isUnread ? ExitStatus.INPUT_OUTPUT : ExitStatus.of(List.of(found)));
  }
}
