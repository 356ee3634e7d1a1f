package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.Gathering;
import io.github.articlemodel.corpus.OutputPlan;
import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.source.Diagnostic;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The run of a conversion of many files into one: what it prints, and its exit status. */
final class GatherRun {

  private final Gathering gathering;
  private final @Nullable Path file;
  private final Console console;
  private int status = ExitStatus.OK;

  private GatherRun(Gathering gathering, @Nullable Path file, Console console) {
    this.gathering = gathering;
    this.file = file;
    this.console = console;
  }

  /**
   * Returns a run.
   *
   * @param file the file to write; null for the standard output
   */
  static GatherRun of(Gathering gathering, @Nullable Path file, Console console) {
    return new GatherRun(gathering, file, console);
  }

  int gather(List<ArticleFile> files) {
    if (file != null) {
      List<Diagnostic> problems = OutputPlan.gathered(files, file).problems();
      problems.forEach(console::report);
      if (!problems.isEmpty()) {
        return ExitStatus.USAGE;
      }
    }
    List<Path> paths = files.stream().map(ArticleFile::path).toList();
    return run(out -> gathering.write(paths, out, this::report));
  }

  int gather(InputStream in) {
    return run(out -> gathering.write(in, out, this::report));
  }

  /** What writes the articles, and returns how many there were. */
  @FunctionalInterface
  private interface Writing {
    int to(Appendable out) throws IOException;
  }

  private int run(Writing writing) {
    if (file == null) {
      try {
        writing.to(console.out());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return status;
    }
    try {
      AtomicFile.write(
          file,
          bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            boolean isWhole = writing.to(out) > 0 || status == ExitStatus.OK;
            out.flush();
            return isWhole;
          });
    } catch (IOException e) {
      console.report(FileDiagnostics.unwritten(file, e));
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
