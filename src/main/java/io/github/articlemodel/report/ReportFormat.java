package io.github.articlemodel.report;

/**
 * The formats of reports; {@code docs/reports.md} has the fields of each.
 *
 * <pre>{@code
 * StringBuilder out = new StringBuilder();
 * try (FindingReport report = ReportFormat.JSON.open(out, ReportOptions.defaults())) {
 *   report.add(document.source(), document.diagnostics());
 * }
 * }</pre>
 */
public enum ReportFormat {

  /** For people: {@code file:line:column: severity code: message (advice)}, the line, a caret. */
  TEXT {
    @Override
    public FindingReport open(Appendable out, ReportOptions options) {
      return new TextReport(new ReportOutput(out), options.colour());
    }
  },

  /** One JSON object with all findings, each on a line of its own. */
  JSON {
    @Override
    public FindingReport open(Appendable out, ReportOptions options) {
      return new JsonReport(new ReportOutput(out), options);
    }
  },

  /** SARIF 2.1.0 (OASIS, errata 01), which code scanning and editors read. */
  SARIF {
    @Override
    public FindingReport open(Appendable out, ReportOptions options) {
      return new SarifReport(new ReportOutput(out), options);
    }
  },

  /** Workflow commands of GitHub, which it shows beside the lines of a pull request. */
  GITHUB {
    @Override
    public FindingReport open(Appendable out, ReportOptions options) {
      return new GithubReport(new ReportOutput(out), options);
    }
  },

  /** JUnit XML, as Jenkins and GitLab read it: each file a suite, each finding a failed test. */
  JUNIT {
    @Override
    public FindingReport open(Appendable out, ReportOptions options) {
      return new JunitReport(new ReportOutput(out));
    }
  },

  /**
   * A page to look at, whole in itself: counts by rule and folder as plots, and the findings by
   * file. Written when the report is closed; at most 200 findings of a rule and 5,000 in all are
   * listed, which it says, and all are counted.
   */
  HTML {
    @Override
    public FindingReport open(Appendable out, ReportOptions options) {
      return new HtmlReport(new ReportOutput(out), options);
    }
  };

  /**
   * Starts a report.
   *
   * @param out where to; neither flushed nor closed
   * @param options what it tells besides the findings
   * @return the report, to be closed
   * @throws java.io.UncheckedIOException if {@code out} throws an {@link java.io.IOException}
   */
  public abstract FindingReport open(Appendable out, ReportOptions options);
}
