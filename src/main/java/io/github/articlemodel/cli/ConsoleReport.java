package io.github.articlemodel.cli;

import io.github.articlemodel.report.FindingReport;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/**
 * A report of a command: a file that can't be read is told on the standard error, as every command
 * does, and in the report too where that is not read beside it.
 */
final class ConsoleReport implements FindingReport {

  private final FindingReport report;
  private final Console console;
  private final boolean isShown;

  /**
   * Creates a report.
   *
   * @param report where to
   * @param isShown whether people read it beside the standard error
   */
  ConsoleReport(FindingReport report, Console console, boolean isShown) {
    this.report = report;
    this.console = console;
    this.isShown = isShown;
  }

  @Override
  public void add(SourceText source, List<Diagnostic> findings) {
    report.add(source, findings);
  }

  @Override
  public void addLater(Diagnostic finding) {
    report.addLater(finding);
  }

  @Override
  public void addUnread(Diagnostic problem) {
    console.report(problem);
    if (!isShown) {
      report.addUnread(problem);
    }
  }

  @Override
  public void close() {
    report.close();
  }
}
