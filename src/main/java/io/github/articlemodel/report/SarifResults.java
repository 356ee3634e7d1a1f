package io.github.articlemodel.report;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourcePosition;
import io.github.articlemodel.source.TextEdit;
import java.util.Map;

/** Writes the results and notifications of SARIF 2.1.0 (sections 3.27 and 3.58). */
final class SarifResults {

  /**
   * What relative paths start from; its place is left to the reader, as it is not the same to it.
   */
  static final String BASE = "%SRCROOT%";

  private final FileAddress address;
  private final Map<String, Integer> rules;

  /**
   * Creates a writer of results.
   *
   * @param address how files are named
   * @param rules the index of the rule of each code
   */
  SarifResults(FileAddress address, Map<String, Integer> rules) {
    this.address = address;
    this.rules = rules;
  }

  void write(Finding found, String print, JsonOutput json) {
    String code = found.diagnostic().code();
    json.startObject().member("ruleId", code);
    Integer index = rules.get(code);
    if (index != null) {
      json.name("ruleIndex").number(index);
    }
    json.member("level", level(found.diagnostic().severity()));
    text("message", found.text(), json);
    json.name("locations").startArray();
    location(found, true, json);
    json.endArray();
    json.name("partialFingerprints").startObject().member(Fingerprints.NAME, print).endObject();
    found.diagnostic().fix().ifPresent(fix -> fix(found, fix, json));
    json.endObject();
  }

  /** Writes what kept the program from reading a file. */
  void notification(Finding problem, JsonOutput json) {
    json.startObject().name("descriptor").startObject();
    json.member("id", problem.diagnostic().code()).endObject();
    json.member("level", level(problem.diagnostic().severity()));
    text("message", problem.text(), json);
    json.name("locations").startArray();
    location(problem, false, json);
    json.endArray().endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /**
   * Writes a member that is a message. As a brace starts a placeholder there, each stands twice
   * (section 3.11.5).
   */
  static void text(String name, String text, JsonOutput json) {
    String escaped = text.replace("{", "{{").replace("}", "}}");
    json.name(name).startObject().member("text", escaped).endObject();
  }

  private void location(Finding found, boolean hasPlace, JsonOutput json) {
    json.startObject().name("physicalLocation").startObject();
    artifact(found, json);
    if (hasPlace) {
      json.name("region").startObject();
      json.name("startLine").number(found.start().line());
      json.name("startColumn").number(found.start().column());
      SourcePosition end = found.end();
      if (end != null) {
        json.name("endLine").number(end.line()).name("endColumn").number(end.column());
      }
      json.name("charOffset").number(found.span().start());
      json.name("charLength").number(found.span().length()).endObject();
    }
    json.endObject().endObject();
  }

  private void artifact(Finding found, JsonOutput json) {
    String uri = address.uri(found.file());
    json.name("artifactLocation").startObject().member("uri", uri);
    if (!uri.startsWith("file:")) {
      json.member("uriBaseId", BASE);
    }
    json.endObject();
  }

  private void fix(Finding found, Fix fix, JsonOutput json) {
    json.name("fixes").startArray().startObject();
    text("description", fix.title(), json);
    json.name("artifactChanges").startArray().startObject();
    artifact(found, json);
    json.name("replacements").startArray();
    for (TextEdit edit : fix.edits()) {
      json.startObject().name("deletedRegion").startObject();
      json.name("charOffset").number(edit.span().start());
      json.name("charLength").number(edit.span().length()).endObject();
      json.name("insertedContent").startObject();
      json.member("text", edit.replacement()).endObject().endObject();
    }
    json.endArray().endObject().endArray().endObject().endArray();
  }
}
