package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What there is to say of a tree that is read. */
final class Notes {

  private static final String SPECIFICATION = "see https://github.com/syntax-tree/mdast";

  private final SourceText source;
  private final DiagnosticLog log = new DiagnosticLog();
  private final Set<String> said = new HashSet<>();
  private boolean failed;

  Notes(SourceText source) {
    this.source = source;
    log.addAll(source.diagnostics());
  }

  /** Adds an error, with which there is no article. */
  void fail(JsonProblem problem) {
    failed = true;
    log.add(problem.in(source, 0, "mdast.tree", SPECIFICATION));
  }

  boolean failed() {
    return failed;
  }

  void warn(String code, Place place, String message, String advice) {
    add(Severity.WARNING, code, place, message, advice);
  }

  private void add(Severity severity, String code, Place place, String message, String advice) {
    SourceSpan span = place.value().span();
    log.add(source.diagnostic(severity, code, span, place.path() + ": " + message, advice));
  }

  /** Adds a warning about what is left out wherever it stands, once for each name. */
  void leaveOut(String name, Place place) {
    if (said.add(name)) {
      warn(
          "mdast.data",
          place,
          name + " is left out here and wherever else it stands, as an article has no place for it",
          "keep the tree, if another tool needs it");
    }
  }

  /** Adds what the text of a node was found to have, at the place of that text. */
  void addAll(List<Diagnostic> found, Place place) {
    for (Diagnostic one : found) {
      add(one.severity(), one.code(), place, one.message(), one.advice());
    }
  }

  List<Diagnostic> toList() {
    return log.toList();
  }
}
