package io.github.articlemodel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

  static Stream<ReportCase> cases() {
    return ReportCase.all();
  }

  private static JsonNode read(ReportCase report) {
    return JsonMapper.shared().readTree(report.write(ReportFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFindingComesBackWithItsPlaceAndFix(ReportCase report) {
    JsonNode findings = read(report).get("findings");
    List<Diagnostic> expected = report.findings();
    assertThat(findings).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      Diagnostic finding = expected.get(i);
      JsonNode json = findings.get(i);
      assertThat(json.get("file").asString()).isEqualTo(finding.location().file());
      assertThat(json.get("line").asInt()).isEqualTo(finding.location().position().line());
      assertThat(json.get("column").asInt()).isEqualTo(finding.location().position().column());
      assertThat(json.get("offset").asInt()).isEqualTo(finding.location().span().start());
      assertThat(json.get("length").asInt()).isEqualTo(finding.location().span().length());
      assertThat(json.get("severity").asString()).isEqualToIgnoringCase(finding.severity().name());
      assertThat(json.get("code").asString()).isEqualTo(finding.code());
      assertThat(json.get("message").asString()).isEqualTo(finding.message());
      assertThat(json.get("advice").asString()).isEqualTo(finding.advice());
      assertThat(fix(json.get("fix"))).isEqualTo(finding.fix().orElse(null));
      SourceText source = report.source(finding);
      assertThat(json.get("endLine").isNull()).isEqualTo(source == null);
      if (source != null) {
        var end = source.position(finding.location().span().end());
        assertThat(json.get("endLine").asInt()).isEqualTo(end.line());
        assertThat(json.get("endColumn").asInt()).isEqualTo(end.column());
      }
    }
  }

  private static Fix fix(JsonNode json) {
    if (json.isNull()) {
      return null;
    }
    List<TextEdit> edits = json.get("edits").values().stream().map(JsonReportTest::edit).toList();
    return new Fix(json.get("title").asString(), edits);
  }

  private static TextEdit edit(JsonNode json) {
    int start = json.get("offset").asInt();
    SourceSpan span = new SourceSpan(start, start + json.get("length").asInt());
    return new TextEdit(span, json.get("replacement").asString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void countsWhatItTells(ReportCase report) {
    JsonNode json = read(report);
    JsonNode summary = json.get("summary");
    assertThat(json.get("version").asInt()).isEqualTo(1);
    assertThat(summary.get("files").asInt()).isEqualTo(report.files().size());
    assertThat(summary.get("errors").asInt()).isEqualTo(count(report, Severity.ERROR));
    assertThat(summary.get("warnings").asInt()).isEqualTo(count(report, Severity.WARNING));
    assertThat(summary.get("infos").asInt()).isEqualTo(count(report, Severity.INFO));
    assertThat(summary.get("unread").asInt()).isEqualTo(report.unread().size());
    assertThat(json.get("unread").values().stream().map(each -> each.get("message").asString()))
        .isEqualTo(report.unread().stream().map(Diagnostic::message).toList());
  }

  private static int count(ReportCase report, Severity severity) {
    return (int) report.findings().stream().filter(found -> found.severity() == severity).count();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachFindingStandsOnALineOfItsOwn(ReportCase report) {
    long lines =
        report
            .write(ReportFormat.JSON)
            .lines()
            .filter(line -> line.startsWith("{\"file\""))
            .count();
    assertThat(lines).isEqualTo(report.findings().size() + report.unread().size());
  }
}
