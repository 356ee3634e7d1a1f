package io.github.articlemodel.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final ReportOptions OPTIONS =
      ReportOptions.defaults()
          .withVersion("1.0.0")
          .withRules(
              List.of(
                  new ReportedRule("image.alt", "a picture has {no} text", ""),
                  new ReportedRule("field.blank", "a field is blank", "Give it a value.")));

  private static Schema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json"));
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text, InputFormat.JSON);
  }

  static Stream<ReportCase> cases() {
    return ReportCase.all();
  }

  private static JsonNode run(ReportCase report) {
    return JsonMapper.shared().readTree(report.write(ReportFormat.SARIF, OPTIONS)).at("/runs/0");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isValidByTheSchema(ReportCase report) {
    String text = report.write(ReportFormat.SARIF, OPTIONS);
    assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoSarif() {
    String text = ReportCase.of(5).write(ReportFormat.SARIF, OPTIONS);
    String bad = text.replace("\"columnKind\"", "\"columns\"");
    assertThat(schema.validate(bad, InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFindingComesBackWithItsPlaceAndFix(ReportCase report) {
    JsonNode results = run(report).get("results");
    List<Diagnostic> expected = report.findings();
    assertThat(results).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      Diagnostic finding = expected.get(i);
      JsonNode result = results.get(i);
      assertThat(result.get("ruleId").asString()).isEqualTo(finding.code());
      assertThat(text(result.get("message"))).isEqualTo(Finding.of(finding).text());
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      assertThat(region.get("startLine").asInt()).isEqualTo(finding.location().position().line());
      assertThat(region.get("startColumn").asInt())
          .isEqualTo(finding.location().position().column());
      assertThat(span(region)).isEqualTo(finding.location().span());
      assertThat(file(result.at("/locations/0/physicalLocation/artifactLocation")))
          .isEqualTo(Path.of(finding.location().file()).toAbsolutePath().normalize());
      assertThat(fix(result.get("fixes"))).isEqualTo(finding.fix().orElse(null));
    }
  }

  private static String text(JsonNode message) {
    return message.get("text").asString().replace("{{", "{").replace("}}", "}");
  }

  private static SourceSpan span(JsonNode region) {
    int start = region.get("charOffset").asInt();
    return new SourceSpan(start, start + region.get("charLength").asInt());
  }

  /** Returns the file, as a reader that starts in the working directory finds it. */
  private static Path file(JsonNode artifact) {
    URI uri = URI.create(artifact.get("uri").asString());
    assertThat(artifact.has("uriBaseId")).isEqualTo(!uri.isAbsolute());
    return Path.of(Path.of("").toUri().resolve(uri));
  }

  private static Fix fix(JsonNode fixes) {
    if (fixes == null) {
      return null;
    }
    List<TextEdit> edits = new ArrayList<>();
    for (JsonNode each : fixes.at("/0/artifactChanges/0/replacements")) {
      String text = each.at("/insertedContent/text").asString();
      edits.add(new TextEdit(span(each.get("deletedRegion")), text));
    }
    return new Fix(text(fixes.at("/0/description")), edits);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void filesThatWereNotReadAreNotifications(ReportCase report) {
    JsonNode invocation = run(report).at("/invocations/0");
    JsonNode notifications = invocation.get("toolExecutionNotifications");
    assertThat(invocation.get("executionSuccessful").asBoolean())
        .isEqualTo(report.unread().isEmpty());
    assertThat(notifications.values().stream().map(each -> text(each.get("message"))))
        .isEqualTo(report.unread().stream().map(each -> Finding.of(each).text()).toList());
  }

  @Test
  void tellsTheRulesWithHelpAndPointsAtThem() {
    SourceText source = SourceText.of("---\ntitle:\n---\n").withName("a.md");
    Diagnostic blank =
        source.diagnostic(Severity.INFO, "field.blank", SourceSpan.at(4), "blank", "");
    StringBuilder out = new StringBuilder();
    try (FindingReport report = ReportFormat.SARIF.open(out, OPTIONS)) {
      report.add(source, List.of(blank));
    }
    JsonNode run = JsonMapper.shared().readTree(out.toString()).at("/runs/0");
    assertThat(run.at("/tool/driver/rules/1/help/text").asString()).isEqualTo("Give it a value.");
    assertThat(run.at("/tool/driver/version").asString()).isEqualTo("1.0.0");
    assertThat(run.at("/results/0/ruleIndex").asInt()).isEqualTo(1);
    assertThat(run.at("/results/0/level").asString()).isEqualTo("note");
  }

  private static List<String> prints(String text, String... places) {
    SourceText source = SourceText.of(text).withName("a.md");
    List<Diagnostic> findings = new ArrayList<>();
    int from = 0;
    for (String place : places) {
      int at = text.indexOf(place, from);
      from = at + 1;
      findings.add(source.diagnostic(Severity.INFO, "c", SourceSpan.at(at), "m" + at, ""));
    }
    StringBuilder out = new StringBuilder();
    try (FindingReport report = ReportFormat.SARIF.open(out, OPTIONS)) {
      report.add(source, findings);
    }
    return JsonMapper.shared().readTree(out.toString()).at("/runs/0/results").values().stream()
        .map(result -> result.at("/partialFingerprints").get(Fingerprints.NAME).asString())
        .toList();
  }

  @Test
  void knowsAFindingAgainWhereLinesMoved() {
    List<String> before = prints("one\ntwo\ntwo\n", "one", "two", "two");
    List<String> after = prints("new\nnew\n  one\nx\ntwo\ny\ntwo\n", "one", "two", "two");
    assertThat(after).isEqualTo(before).doesNotHaveDuplicates();
  }

  @Test
  void namesFilesFromTheBaseFolder() {
    FileAddress address = new FileAddress(Path.of("/site"));
    assertThat(address.uri("/site/posts/a b#1.md")).isEqualTo("posts/a%20b%231.md");
    assertThat(address.uri("/other/ไทย.md"))
        .isEqualTo("file:///other/%E0%B9%84%E0%B8%97%E0%B8%A2.md");
    assertThat(address.path("/site/posts/a b#1.md")).isEqualTo("posts/a b#1.md");
  }
}
