package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.OutputPlan;
import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file that a command writes about its inputs, in one step. */
final class OutputFile {

  private OutputFile() {}

  /** What is written. */
  @FunctionalInterface
  interface Content {

    /** Writes it, and returns whether the file is to have it. */
    boolean writeTo(Writer out);
  }

  /**
   * Writes a file unless it is one of the inputs; tells why it is not written.
   *
   * @return 0, or the exit status of a file that is not written
   */
  static int write(Path file, Inputs inputs, Console console, Content content) {
    if (Files.exists(file)) { // what is not there is no input
      List<Diagnostic> overwritten = OutputPlan.gathered(inputs.files(), file).problems();
      overwritten.forEach(console::report);
      if (!overwritten.isEmpty()) {
        return ExitStatus.USAGE;
      }
    }
    console.changesFiles();
    try {
      AtomicFile.write(
          file,
          bytes -> {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            try {
              boolean isKept = content.writeTo(out);
              out.flush();
              return isKept;
            } catch (UncheckedIOException e) {
              throw e.getCause();
            }
          });
      return ExitStatus.OK;
    } catch (IOException e) {
      console.report(FileDiagnostics.unwritten(file, e));
      return ExitStatus.INPUT_OUTPUT;
    }
  }
}
