package io.github.articlemodel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  private final ArticleDocument document = ArticleParser.create().parse(Sample.source());

  @Test
  void findingReport() {
    StringBuilder out = new StringBuilder();
    try (FindingReport report = ReportFormat.TEXT.open(out, ReportOptions.defaults())) {
      report.add(document.source(), document.diagnostics());
    }
    assertThat(out).endsWith(" info\n");
  }

  @Test
  void reportFormat() {
    StringBuilder out = new StringBuilder();
    try (FindingReport report = ReportFormat.JSON.open(out, ReportOptions.defaults())) {
      report.add(document.source(), document.diagnostics());
    }
    assertThat(out).startsWith("{");
  }

  @Test
  void terminalText() {
    assertThat(TerminalText.line("one\ntwo \u001B[31m")).isEqualTo("one two \uFFFD[31m");
    Diagnostic diagnostic =
        SourceText.of("title: a\ndate: soon\n")
            .withName("news.md")
            .diagnostic(
                Severity.WARNING, "field.date", new SourceSpan(15, 19), "\"soon\" is no date", "");
    assertThat(TerminalText.finding(diagnostic, false))
        .isEqualTo("news.md:2:7: warning field.date: \"soon\" is no date");
    assertThat(TerminalText.finding(diagnostic, true))
        .isEqualTo(
            "\u001B[1mnews.md:2:7:\u001B[0m \u001B[1;33mwarning\u001B[0m field.date:"
                + " \"soon\" is no date");
  }

  @Test
  void reportedRule() {
    ReportedRule rule =
        new ReportedRule(
            "field.blank", "a field is blank", "Give the field a value, or remove it.");
    assertThat(rule.code()).isEqualTo("field.blank");
  }

  @Test
  void reportOptions() {
    ReportOptions options =
        ReportOptions.defaults()
            .withVersion("1.0.0")
            .withRules(List.of(new ReportedRule("field.blank", "a field is blank", "")));
    assertThat(options.rules()).hasSize(1);
  }

  private static Plot languages() {
    Plot plot =
        Plot.bars(
                "Articles in each language",
                "Language",
                "Articles",
                List.of(new Plot.Row("en", 9, ""), new Plot.Row("th", 3, "")))
            .withWhole(12)
            .withRest("2 more languages");
    return plot;
  }

  @Test
  void plot() {
    assertThat(languages().greatest()).isEqualTo(12);
  }

  @Test
  void plotPage() {
    StringBuilder out = new StringBuilder();
    Plot plot = languages();
    PlotPage page =
        new PlotPage("Statistics", "12 articles")
            .withTile("Pictures", "31", "4 without alt text")
            .withSection("Languages", "", List.of(plot));
    page.write(out);
    assertThat(out).contains("<caption>Articles in each language</caption>");
  }
}
