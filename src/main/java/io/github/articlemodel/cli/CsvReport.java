package io.github.articlemodel.cli;

import io.github.articlemodel.format.csv.CsvTable;
import io.github.articlemodel.report.FindingReport;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.LineEnding;
import io.github.articlemodel.source.SourceLocation;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** A table of findings as CSV. Files that can't be read are not in it. */
final class CsvReport implements FindingReport {

  private static final List<String> COLUMNS =
      List.of("file", "line", "column", "severity", "code", "message", "advice");

  private final CsvTable table;

  CsvReport(Appendable out) {
    this.table = CsvTable.of(out, COLUMNS, LineEnding.LF);
  }

  @Override
  public void add(SourceText source, List<Diagnostic> findings) {
    findings.forEach(this::addLater);
  }

  @Override
  public void addLater(Diagnostic finding) {
    SourceLocation at = finding.location();
    table.write(
        List.of(
            at.file(),
            at.position().line(),
            at.position().column(),
            Names.of(finding.severity()),
            finding.code(),
            finding.message(),
            finding.advice()));
  }

  @Override
  public void addUnread(Diagnostic problem) {
    // told on the standard error by the report around this one
  }

  @Override
  public void close() {
    table.close();
  }
}
