package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes findings as JUnit XML: each file a suite, each finding a test that fails; a note is one
 * that passes and says something.
 */
final class JunitReport implements FindingReport {

  private final ReportOutput out;
  private final List<Diagnostic> later = new ArrayList<>();
  private final List<Diagnostic> unread = new ArrayList<>();
  private boolean isClosed;

  JunitReport(ReportOutput out) {
    this.out = out;
    out.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.line("<testsuites name=\"" + Tool.NAME + "\">");
  }

  @Override
  public void add(SourceText source, List<Diagnostic> findings) {
    suite(source.name(), findings.stream().map(found -> Finding.in(source, found)).toList(), 0);
  }

  @Override
  public void addLater(Diagnostic finding) {
    later.add(finding);
  }

  @Override
  public void addUnread(Diagnostic problem) {
    unread.add(problem);
  }

  private void suite(String name, List<Finding> findings, int errors) {
    long failures = errors > 0 ? 0 : findings.stream().filter(JunitReport::isFailure).count();
    int tests = Math.max(1, findings.size());
    out.write("<testsuite name=\"" + Markup.xml(name) + "\" tests=\"" + tests);
    out.write("\" failures=\"" + failures + "\" errors=\"" + errors);
    out.line("\" skipped=\"0\" time=\"0\">");
    if (findings.isEmpty()) {
      out.line("  " + test("no findings", name) + "/>");
    }
    findings.forEach(found -> tell(found, errors > 0));
    out.line("</testsuite>");
  }

  private static boolean isFailure(Finding found) {
    return found.diagnostic().severity() != Severity.INFO;
  }

  private static String test(String name, String file) {
    return "<testcase name=\""
        + Markup.xml(name)
        + "\" classname=\""
        + Markup.xml(file)
        + "\" time=\"0\"";
  }

  private void tell(Finding found, boolean isError) {
    Diagnostic diagnostic = found.diagnostic();
    String name = diagnostic.code() + " (" + found.start() + ")";
    out.line("  " + test(name, found.file()) + ">");
    String details = diagnostic + found.excerpt().map(lines -> "\n" + lines).orElse("");
    if (isError || isFailure(found)) {
      String element = isError ? "error" : "failure";
      out.write("    <" + element + " message=\"" + Markup.xml(diagnostic.message()));
      out.write("\" type=\"" + Markup.xml(diagnostic.code()) + "\">" + Markup.xml(details));
      out.line("</" + element + ">");
    } else {
      out.line("    <system-out>" + Markup.xml(details) + "</system-out>");
    }
    out.line("  </testcase>");
  }

  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    if (!later.isEmpty()) {
      suite("over all files", later.stream().map(Finding::of).toList(), 0);
    }
    if (!unread.isEmpty()) {
      suite("files that can't be read", unread.stream().map(Finding::of).toList(), unread.size());
    }
    out.line("</testsuites>");
  }
}
