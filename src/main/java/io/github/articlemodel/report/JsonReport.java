package io.github.articlemodel.report;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourcePosition;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes findings as one JSON object, a finding a line. */
final class JsonReport implements FindingReport {

  /** Goes up when a member changes its meaning or goes away. */
  static final int VERSION = 1;

  private final ReportOutput out;
  private final ReportCounts counts = new ReportCounts();
  private final List<Diagnostic> unread = new ArrayList<>();
  private boolean isFirst = true;
  private boolean isClosed;

  JsonReport(ReportOutput out, ReportOptions options) {
    this.out = out;
    String tool =
        json(
            json ->
                json.startObject()
                    .member("name", Tool.NAME)
                    .member("version", options.version())
                    .endObject());
    out.write("{\n\"version\": " + VERSION + ",\n\"tool\": " + tool + ",\n\"findings\": [");
  }

  private static String json(Consumer<JsonOutput> value) {
    return JsonOutput.write(0, value).orElseThrow();
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
    unread.add(problem);
  }

  private void tell(Finding found) {
    counts.add(found.diagnostic());
    item(json(json -> write(found, json)));
  }

  private void item(String json) {
    out.write(isFirst ? "\n" : ",\n").write(json);
    isFirst = false;
  }

  private static void write(Finding found, JsonOutput json) {
    json.startObject().member("file", found.file());
    json.name("line").number(found.start().line()).name("column").number(found.start().column());
    SourcePosition end = found.end();
    if (end == null) {
      json.name("endLine").nothing().name("endColumn").nothing();
    } else {
      json.name("endLine").number(end.line()).name("endColumn").number(end.column());
    }
    json.name("offset").number(found.span().start()).name("length").number(found.span().length());
    json.member("severity", found.severity()).member("code", found.diagnostic().code());
    json.member("message", found.diagnostic().message());
    json.member("advice", found.diagnostic().advice()).name("fix");
    found.diagnostic().fix().ifPresentOrElse(fix -> write(fix, json), json::nothing);
    json.endObject();
  }

  private static void write(Fix fix, JsonOutput json) {
    json.startObject().member("title", fix.title()).name("edits").startArray();
    for (TextEdit edit : fix.edits()) {
      json.startObject();
      json.name("offset").number(edit.span().start()).name("length").number(edit.span().length());
      json.member("replacement", edit.replacement()).endObject();
    }
    json.endArray().endObject();
  }

  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    out.write(isFirst ? "],\n\"unread\": [" : "\n],\n\"unread\": [");
    isFirst = true;
    for (Diagnostic problem : unread) {
      item(json(json -> write(problem, json)));
    }
    out.write(isFirst ? "],\n\"summary\": " : "\n],\n\"summary\": ");
    out.line(json(this::summary)).line("}");
  }

  private static void write(Diagnostic problem, JsonOutput json) {
    json.startObject().member("file", problem.location().file());
    json.member("severity", Finding.of(problem).severity()).member("code", problem.code());
    json.member("message", problem.message()).member("advice", problem.advice()).endObject();
  }

  private void summary(JsonOutput json) {
    json.startObject().name("files").number(counts.files());
    json.name("errors").number(counts.of(Severity.ERROR));
    json.name("warnings").number(counts.of(Severity.WARNING));
    json.name("infos").number(counts.of(Severity.INFO));
    json.name("fixes").number(counts.fixes());
    json.name("unread").number(counts.unread()).endObject();
  }
}
