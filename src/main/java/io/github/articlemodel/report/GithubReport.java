package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourcePosition;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** Writes findings as workflow commands of GitHub, which shows them beside the lines. */
final class GithubReport implements FindingReport {

  private final ReportOutput out;
  private final FileAddress address;
  private final ReportCounts counts = new ReportCounts();
  private boolean isClosed;

  GithubReport(ReportOutput out, ReportOptions options) {
    this.out = out;
    this.address = new FileAddress(options.base());
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
    command(Finding.of(problem), "");
  }

  private void tell(Finding found) {
    counts.add(found.diagnostic());
    command(found, place(found));
  }

  private void command(Finding found, String place) {
    out.line(
        "::"
            + command(found.diagnostic().severity())
            + " file="
            + property(address.path(found.file()))
            + place
            + ",title="
            + property(found.diagnostic().code())
            + "::"
            + data(found.text()));
  }

  /** Returns where; columns only where it ends on its first line, as GitHub asks. */
  private static String place(Finding found) {
    SourcePosition start = found.start();
    SourcePosition end = found.end();
    String place = ",line=" + start.line() + ",col=" + start.column();
    if (end == null) {
      return place;
    }
    return end.line() == start.line()
        ? place + ",endLine=" + end.line() + ",endColumn=" + end.column()
        : ",line=" + start.line() + ",endLine=" + end.line();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return harmless(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** Returns the text without what could steer the terminal that shows the log. */
  private static String harmless(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isKept = !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t';
      out.append(isKept ? c : '\uFFFD');
    }
    return out.toString();
  }

  @Override
  public void close() {
    if (!isClosed) {
      isClosed = true;
      out.line(counts.line());
    }
  }
}
