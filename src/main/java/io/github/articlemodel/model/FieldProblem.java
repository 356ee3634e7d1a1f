package io.github.articlemodel.model;

import io.github.articlemodel.source.Severity;
import java.util.Objects;

/**
 * What is to be said about the value of a field; a diagnostic without its place, which is the place
 * of the field.
 *
 * <pre>{@code
 * Metadata metadata = Metadata.of(new Field("date", FieldValue.of("soon")));
 * FieldProblem problem = metadata.date().problem();
 * problem.severity(); // WARNING
 * problem.code();     // "field.date"
 * }</pre>
 *
 * @param severity how much it matters
 * @param code the kind of finding, as listed in {@code docs/diagnostics.md}
 * @param message what is wrong and what was expected
 * @param advice what to do about it, or the empty text
 */
public record FieldProblem(Severity severity, String code, String message, String advice) {

  /**
   * Creates one.
   *
   * @param severity how much it matters
   * @param code the kind of finding, as listed in {@code docs/diagnostics.md}
   * @param message what is wrong and what was expected
   * @param advice what to do about it, or the empty text
   */
  public FieldProblem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(advice, "advice");
  }
}
