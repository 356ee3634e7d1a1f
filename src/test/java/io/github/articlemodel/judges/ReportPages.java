package io.github.articlemodel.judges;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.StatisticsCounter;
import io.github.articlemodel.corpus.StatisticsPage;
import io.github.articlemodel.report.FindingReport;
import io.github.articlemodel.report.ReportFormat;
import io.github.articlemodel.report.ReportOptions;
import io.github.articlemodel.report.ReportedRule;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import io.github.articlemodel.testing.SharedData;
import io.github.articlemodel.validation.DocumentFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The pages of reports and statistics that judges look at. */
final class ReportPages {

  private ReportPages() {}

  /** Returns the report of some files, with a finding of each severity and a file not read. */
  static String report(List<Path> files) throws IOException {
    StringBuilder out = new StringBuilder();
    try (FindingReport report = ReportFormat.HTML.open(out, ReportOptions.defaults())) {
      report.add(SourceText.of("broken").withName("broken.md"), List.of(finding("broken.md", "x")));
      for (Path file : files) {
        var document = ArticleParser.create().parse(file);
        report.add(document.source(), DocumentFindings.of(document));
      }
      report.addUnread(finding("gone.md", "there is no such file"));
    }
    return out.toString();
  }

  private static Diagnostic finding(String file, String message) {
    return SourceText.of("broken")
        .withName(file)
        .diagnostic(Severity.ERROR, "file.missing", SourceSpan.at(0), message, "put it there");
  }

  /** Returns a page in which a text stands wherever a text of others can stand. */
  static String hostile(String text) {
    StringBuilder out = new StringBuilder();
    ReportOptions options =
        ReportOptions.defaults()
            .withVersion(text)
            .withRules(List.of(new ReportedRule(text, text, text)));
    try (FindingReport report = ReportFormat.HTML.open(out, options)) {
      SourceText source = SourceText.of(text).withName(text + "/" + text);
      Diagnostic finding = source.diagnostic(Severity.ERROR, text, SourceSpan.at(0), text, text);
      Fix fix = new Fix(text, List.of(new TextEdit(SourceSpan.at(0), text)));
      report.add(source, List.of(finding.with(fix)));
      report.addUnread(finding);
    }
    return out.toString();
  }

  static String statistics(List<Path> files) throws IOException {
    StatisticsCounter counter = new StatisticsCounter();
    for (Path file : files) {
      counter.add(ArticleParser.create().parse(file));
    }
    StringBuilder out = new StringBuilder();
    StatisticsPage.of(counter.statistics()).write(out);
    return out.toString();
  }

  static List<Path> samples() throws IOException {
    return SharedData.articles(Path.of("src/test/resources/corpus"));
  }
}
