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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {

  private static final SourceText NEWS =
      SourceText.of("---\ntitle: Flood: ten dead\n---\n").withName("news.md");
  private static final Diagnostic UNQUOTED =
      NEWS.diagnostic(
          Severity.ERROR, "yaml.syntax", new SourceSpan(16, 17), "a colon in a text", "quote it");
  private static final Diagnostic WITH_FIX =
      UNQUOTED.with(
          new Fix(
              "quote the value",
              List.of(new TextEdit(new SourceSpan(11, 26), "\"Flood: ten dead\""))));

  private static String write(ReportOptions options, Diagnostic... findings) {
    StringBuilder out = new StringBuilder();
    try (FindingReport report = ReportFormat.TEXT.open(out, options)) {
      report.add(NEWS, List.of(findings));
    }
    return out.toString();
  }

  @Test
  void showsTheLineTheCaretAndTheFix() {
    assertThat(write(ReportOptions.defaults(), WITH_FIX))
        .isEqualTo(
            """
            news.md:2:13: error yaml.syntax: a colon in a text (quote it)
            title: Flood: ten dead
                        ^
              fix: quote the value: title: "Flood: ten dead"
            1 file: 1 error; 1 has a fix
            """);
  }

  @Test
  void saysThatNothingWasFound() {
    assertThat(write(ReportOptions.defaults())).isEqualTo("1 file: no findings\n");
  }

  @Test
  void coloursTheSameText() {
    String colours = write(ReportOptions.defaults().withColour(true), WITH_FIX);
    assertThat(colours).contains("\u001B[1;31merror\u001B[0m");
    assertThat(colours.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(write(ReportOptions.defaults(), WITH_FIX));
  }

  static Stream<ReportCase> cases() {
    return ReportCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsEachFindingOnceOnALineOfItsOwn(ReportCase report) {
    List<String> lines = report.write(ReportFormat.TEXT).lines().toList();
    List<String> expected =
        Stream.concat(report.findings().stream(), report.unread().stream())
            .map(found -> TerminalText.line(found.toString()))
            .toList();
    assertThat(lines.stream().filter(expected::contains)).isEqualTo(expected);
    assertThat(lines).hasSizeLessThanOrEqualTo(4 * expected.size() + 1);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void steersNoTerminal(ReportCase report) {
    assertThat(report.write(ReportFormat.TEXT).chars())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n');
  }

  @Test
  void showsNothingThatTurnsTheOrderOfALine() {
    SourceText source = SourceText.of("a\n").withName("a\u202Edm.exe");
    Diagnostic found =
        source.diagnostic(Severity.ERROR, "a.b", SourceSpan.at(0), "not \u2066c\u2069", "");
    assertThat(TerminalText.finding(found, false))
        .isEqualTo("a\uFFFDdm.exe:1:1: error a.b: not \uFFFDc\uFFFD");
  }
}
