package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.report.TerminalText;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The streams of the program. What is printed is UTF-8, whatever the locale. A stream that takes no
 * more throws an {@link UncheckedIOException}, so that a command ends at once.
 */
final class Console {

  private final InputStream in;
  private final FailingStream bytes;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Terminal terminal;
  private final ProgressLine progress;
  private boolean changesFiles;

  Console(InputStream in, OutputStream out, OutputStream err) {
    this(in, out, err, Terminal.NONE);
  }

  Console(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    this(in, out, err, terminal, System::nanoTime);
  }

  Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Terminal terminal,
      LongSupplier nanoseconds) {
    this.in = in;
    this.terminal = terminal;
    this.progress = new ProgressLine(err, nanoseconds);
    this.bytes = new FailingStream(out, terminal.out() ? progress : null);
    this.out = writer(bytes);
    this.err = writer(new FailingStream(err, progress));
  }

  private static PrintWriter writer(FailingStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  InputStream in() {
    return in;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Writes bytes to the standard output, after all that was printed there. */
  void write(byte[] content) {
    out.flush();
    bytes.write(content, 0, content.length);
    bytes.flush();
  }

  /** Returns the corpus, whose progress is shown on a terminal and nowhere else. */
  ArticleCorpus showingProgress(ArticleCorpus corpus) {
    return terminal.err() ? progress.of(corpus) : corpus;
  }

  /** Takes away the line that shows progress. */
  void endProgress() {
    progress.clear();
  }

  /** Returns whether what is printed on the standard output may be coloured. */
  boolean hasColour() {
    return terminal.out() && terminal.hasColour();
  }

  /** Prints {@code file:line:column: severity code: message} on the standard error. */
  void report(Diagnostic diagnostic) {
    report(diagnostic, "");
  }

  /** Prints the same, and below it the line with a caret. */
  void report(Diagnostic diagnostic, SourceText source) {
    report(diagnostic, excerpt(diagnostic, source));
  }

  /** Prints the same, and below it the lines of an excerpt, where there are any. */
  void report(Diagnostic diagnostic, String excerpt) {
    String line = TerminalText.finding(diagnostic, terminal.err() && terminal.hasColour());
    print(line + (excerpt.isEmpty() ? "" : System.lineSeparator() + excerpt));
  }

  static String excerpt(Diagnostic diagnostic, SourceText source) {
    boolean shown = !source.text().isEmpty();
    return shown ? source.excerpt(diagnostic.location().span()) : "";
  }

  /** Prints a line on the standard error, after all that was printed on the standard output. */
  void print(String line) {
    out.flush();
    err.println(line);
    err.flush();
  }

  /** Notes that files are being changed, so that an end before the last of them is told. */
  void changesFiles() {
    changesFiles = true;
  }

  /**
   * Says why the standard output takes no more, unless its reader has simply gone, and nothing was
   * left half done by that.
   */
  int outputFailed(UncheckedIOException failure) {
    IOException cause = Objects.requireNonNull(failure.getCause());
    String message = String.valueOf(cause.getMessage());
    if (message.toLowerCase(Locale.ROOT).contains("pipe") && !changesFiles) {
      return ExitStatus.OK;
    }
    String left = changesFiles ? "; not all files were changed" : "";
    try {
      err.println("article: can't write to the standard output: " + message + left);
      err.flush();
    } catch (UncheckedIOException bothFail) {
      return ExitStatus.INPUT_OUTPUT; // there is nobody to tell
    }
    return ExitStatus.INPUT_OUTPUT;
  }

  private static final class FailingStream extends FilterOutputStream {

    private final @Nullable ProgressLine progress;

    FailingStream(OutputStream stream, @Nullable ProgressLine progress) {
      super(stream);
      this.progress = progress;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (progress != null) {
        progress.clear();
      }
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
