package io.github.articlemodel.report;

import io.github.articlemodel.report.TerminalText.Style;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** Writes findings for people. */
final class TextReport implements FindingReport {

  private final ReportOutput out;
  private final boolean colour;
  private final ReportCounts counts = new ReportCounts();
  private boolean isClosed;

  TextReport(ReportOutput out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  @Override
  public void add(SourceText source, List<Diagnostic> findings) {
    counts.addFile();
    findings.forEach(found -> tell(Finding.in(source, found)));
  }

  @Override
  public void addLater(Diagnostic finding) {
    tell(Finding.of(finding));
  }

  @Override
  public void addUnread(Diagnostic problem) {
    counts.addUnread();
    out.line(TerminalText.finding(problem, colour));
  }

  private void tell(Finding found) {
    counts.add(found.diagnostic());
    out.line(TerminalText.finding(found.diagnostic(), colour));
    found.excerpt().ifPresent(this::excerpt);
    found.diagnostic().fix().ifPresent(fix -> fix(found, fix));
  }

  private void excerpt(String excerpt) {
    int end = excerpt.indexOf('\n');
    String caret = excerpt.substring(end + 1);
    int indent = caret.length() - 1;
    out.line(excerpt.substring(0, end));
    out.line(caret.substring(0, indent) + styled(Style.GREEN, caret.substring(indent)));
  }

  private void fix(Finding found, Fix fix) {
    String title = TerminalText.line(fix.title());
    String changed =
        FixedLine.of(found, fix).map(line -> ": " + TerminalText.line(line.strip())).orElse("");
    out.line("  " + styled(Style.GREEN, "fix") + ": " + title + changed);
  }

  private String styled(Style style, String text) {
    return colour ? style.of(text) : text;
  }

  @Override
  public void close() {
    if (!isClosed) {
      isClosed = true;
      if (counts.files() + counts.unread() + counts.findings() > 0) {
        out.line(counts.line());
      }
    }
  }
}
