package io.github.articlemodel.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a report is written to; that it can't be is told as an unchecked exception. */
final class ReportOutput {

  private final Appendable out;

  ReportOutput(Appendable out) {
    this.out = out;
  }

  ReportOutput write(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  ReportOutput line(String text) {
    return write(text).write("\n");
  }
}
