package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/**
 * A report of what was found in files, written as it is found: a file is told and forgotten, so
 * that 100,000 files need the memory of one. {@link ReportFormat#open} gives one; closing it writes
 * its end. What it writes to is neither flushed nor closed. Not safe for use by several threads.
 *
 * <pre>{@code
 * StringBuilder out = new StringBuilder();
 * try (FindingReport report = ReportFormat.TEXT.open(out, ReportOptions.defaults())) {
 *   report.add(document.source(), document.diagnostics());
 * }
 * }</pre>
 *
 * <p>Each method throws an {@link java.io.UncheckedIOException} where what it writes to throws an
 * {@link java.io.IOException}.
 */
public interface FindingReport extends AutoCloseable {

  /**
   * Tells what was found in a file. Each file is told once, also one in which nothing was found, so
   * that it is counted.
   *
   * @param source the file
   * @param findings what was found in it, in the order to be told
   */
  void add(SourceText source, List<Diagnostic> findings);

  /**
   * Tells a finding whose file has been told before, such as one of a rule over many files, known
   * at the end alone. As the text of the file is not at hand, its line is not shown and where it
   * ends is not told in lines and columns.
   *
   * @param finding the finding
   */
  void addLater(Diagnostic finding);

  /**
   * Tells that a file or folder could not be read.
   *
   * @param problem why
   */
  void addUnread(Diagnostic problem);

  /** Writes the end of the report; a second time, nothing. */
  @Override
  void close();
}
