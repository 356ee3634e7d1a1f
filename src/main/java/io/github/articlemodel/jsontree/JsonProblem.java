package io.github.articlemodel.jsontree;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.Serial;

/**
 * Why a text is no JSON, or a value not what a format has there; ends the reading of that part.
 *
 * <pre>{@code
 * JsonProblem problem = JsonProblem.shape(place, "expected a heading");
 * problem.in(source, 0, "mdast.tree", "see the specification of mdast");
 * // a.json:1:14: error mdast.tree: children[0]: expected a heading (see the specification of mdast)
 * }</pre>
 */
public final class JsonProblem extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** The kind of finding; empty where it is for the format to say. */
  private final String code;

  private final transient SourceSpan span;

  /** What to do about it; empty where it is for the format to say. */
  private final String advice;

  private JsonProblem(String code, SourceSpan span, String message, String advice) {
    super(message, null, false, false);
    this.code = code;
    this.span = span;
    this.advice = advice;
  }

  /** Returns the one of a text that is no JSON. */
  static JsonProblem syntax(SourceSpan span, String message) {
    return new JsonProblem("json.syntax", span, message, "mend the JSON text");
  }

  /** Returns the one of a text that is beyond a limit. */
  static JsonProblem limit(SourceSpan span, String message) {
    return new JsonProblem("json.limit", span, message, "write a simpler document");
  }

  /**
   * {@return the one of a value that is not what a format has there, with the code and the advice
   * that the format has for it}
   *
   * @param place the value
   * @param message what is wrong with it
   */
  public static JsonProblem shape(Place place, String message) {
    return of("", place, message, "");
  }

  /**
   * {@return the one of a value that is not what a format has there, with the code that the format
   * has for it}
   *
   * @param place the value
   * @param message what is wrong with it
   * @param advice what to do about it
   */
  public static JsonProblem shape(Place place, String message, String advice) {
    return of("", place, message, advice);
  }

  /**
   * {@return the one of a value with a code of its own}
   *
   * @param code the kind of finding, as listed in {@code docs/diagnostics.md}
   * @param place the value
   * @param message what is wrong with it
   * @param advice what to do about it
   */
  public static JsonProblem of(String code, Place place, String message, String advice) {
    String path = place.path();
    return new JsonProblem(
        code, place.value().span(), path.isEmpty() ? message : path + ": " + message, advice);
  }

  /** {@return the kind of finding; empty where it is a value that was not expected there} */
  public String code() {
    return code;
  }

  /** {@return where it is, in the text that was read} */
  public SourceSpan span() {
    return span;
  }

  /** {@return what to do about it; empty where that is for the format to say} */
  public String advice() {
    return advice;
  }

  /**
   * {@return the problem as an error}
   *
   * @param source the source of the text
   * @param start the 0-based offset in the source at which the text begins that was read
   * @param shapeCode the code of a problem that has none of its own
   * @param shapeAdvice the advice of a problem of that code that has none of its own
   */
  public Diagnostic in(SourceText source, int start, String shapeCode, String shapeAdvice) {
    SourceSpan place = new SourceSpan(start + span.start(), start + span.end());
    return source.diagnostic(
        Severity.ERROR,
        code.isEmpty() ? shapeCode : code,
        place,
        String.valueOf(getMessage()),
        code.isEmpty() && advice.isEmpty() ? shapeAdvice : advice);
  }
}
