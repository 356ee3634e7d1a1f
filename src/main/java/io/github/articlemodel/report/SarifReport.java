package io.github.articlemodel.report;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes findings as SARIF, a result a line. */
final class SarifReport implements FindingReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ReportOutput out;
  private final SarifResults results;
  private final List<Diagnostic> unread = new ArrayList<>();
  private final Fingerprints later = new Fingerprints();
  private boolean isFirst = true;
  private boolean isClosed;

  SarifReport(ReportOutput out, ReportOptions options) {
    this.out = out;
    Map<String, Integer> rules = new HashMap<>();
    options.rules().forEach(rule -> rules.put(rule.code(), rules.size()));
    this.results = new SarifResults(new FileAddress(options.base()), rules);
    out.line("{").line("\"$schema\": \"" + SCHEMA + "\",").line("\"version\": \"2.1.0\",");
    out.line("\"runs\": [{");
    out.line("\"tool\": " + json(json -> tool(options, json)) + ",");
    out.line("\"columnKind\": \"utf16CodeUnits\",");
    out.line("\"newlineSequences\": [\"\\r\\n\", \"\\n\", \"\\r\"],");
    out.line("\"originalUriBaseIds\": " + json(SarifReport::base) + ",");
    out.write("\"results\": [");
  }

  private static String json(Consumer<JsonOutput> value) {
    return JsonOutput.write(0, value).orElseThrow();
  }

  private static void tool(ReportOptions options, JsonOutput json) {
    json.startObject().name("driver").startObject().member("name", Tool.NAME);
    if (!options.version().isEmpty()) {
      json.member("version", options.version());
    }
    json.name("rules").startArray();
    for (ReportedRule rule : options.rules()) {
      json.startObject().member("id", rule.code());
      SarifResults.text("shortDescription", rule.summary(), json);
      SarifResults.text("fullDescription", rule.summary(), json);
      SarifResults.text("help", rule.help().isEmpty() ? rule.summary() : rule.help(), json);
      json.endObject();
    }
    json.endArray().endObject().endObject();
  }

  private static void base(JsonOutput json) {
    json.startObject().name(SarifResults.BASE).startObject();
    SarifResults.text("description", "The folder that the relative paths start from.", json);
    json.endObject().endObject();
  }

  @Override
  public void add(SourceText source, List<Diagnostic> findings) {
    Fingerprints prints = new Fingerprints();
    findings.forEach(found -> tell(Finding.in(source, found), prints));
  }

  @Override
  public void addLater(Diagnostic finding) {
    tell(Finding.of(finding), later);
  }

  @Override
  public void addUnread(Diagnostic problem) {
    unread.add(problem);
  }

  private void tell(Finding found, Fingerprints prints) {
    String print = prints.of(found);
    out.write(isFirst ? "\n" : ",\n").write(json(json -> results.write(found, print, json)));
    isFirst = false;
  }

  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    out.line(isFirst ? "]," : "\n],");
    out.line("\"invocations\": [" + json(this::invocation) + "]");
    out.line("}]").line("}");
  }

  private void invocation(JsonOutput json) {
    json.startObject().name("executionSuccessful").bool(unread.isEmpty());
    json.name("toolExecutionNotifications").startArray();
    unread.forEach(problem -> results.notification(Finding.of(problem), json));
    json.endArray().endObject();
  }
}
