package io.github.articlemodel.format.json;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.Serial;

/** Why a text is no JSON, or a value no part of an article; ends the reading of that part. */
final class JsonProblem extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String code;
  private final transient SourceSpan span;
  private final String advice;

  private JsonProblem(String code, SourceSpan span, String message, String advice) {
    super(message, null, false, false);
    this.code = code;
    this.span = span;
    this.advice = advice;
  }

  /** {@return the one of a text that is no JSON} */
  static JsonProblem syntax(SourceSpan span, String message) {
    return new JsonProblem("json.syntax", span, message, "mend the JSON text");
  }

  /** {@return the one of a text that is beyond a limit} */
  static JsonProblem limit(SourceSpan span, String message) {
    return new JsonProblem("json.limit", span, message, "write a simpler document");
  }

  /** {@return the one of a value that is not what an article has there} */
  static JsonProblem article(Place place, String message) {
    return article(place, message, "see docs/schema/article-0.1.schema.json");
  }

  static JsonProblem article(Place place, String message, String advice) {
    String path = place.path();
    return new JsonProblem(
        "json.article",
        place.value().span(),
        path.isEmpty() ? message : path + ": " + message,
        advice);
  }

  static JsonProblem version(Place place, String message) {
    return new JsonProblem(
        "json.version",
        place.value().span(),
        place.path() + ": " + message,
        "read it with the version of article-model that wrote it");
  }

  /**
   * Returns the diagnostic.
   *
   * @param source the source of the text
   * @param start where in the source the text begins that was read
   */
  Diagnostic in(SourceText source, int start) {
    SourceSpan place = new SourceSpan(start + span.start(), start + span.end());
    return source.diagnostic(Severity.ERROR, code, place, String.valueOf(getMessage()), advice);
  }
}
