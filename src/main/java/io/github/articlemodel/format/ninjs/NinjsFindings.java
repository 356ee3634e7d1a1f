package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;

/** What there is to say about a source, each at its place. */
record NinjsFindings(SourceText source, DiagnosticLog log) {

  /** Adds an error: a value is not what ninjs has there. */
  void problem(JsonProblem problem) {
    log.add(problem.in(source, 0, "ninjs.property", "see the schema of ninjs 3.1"));
  }

  /** Adds a warning. */
  void warn(String code, Place place, String message, String advice) {
    log.add(
        source.diagnostic(
            Severity.WARNING, code, place.value().span(), place.path() + ": " + message, advice));
  }
}
