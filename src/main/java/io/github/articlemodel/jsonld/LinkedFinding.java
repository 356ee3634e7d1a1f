package io.github.articlemodel.jsonld;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Objects;

/**
 * What there is to say about a document of JSON-LD that stands in a text.
 *
 * <pre>{@code
 * LinkedFinding finding = new LinkedReader(Profile.news()).read("{}").findings().get(0);
 * finding.in(SourceText.of("<script>{}</script>"), 8).toString(); // "…:1:9: warning jsonld.no-article: …"
 * }</pre>
 *
 * @param severity how bad it is
 * @param code the kind of finding, as listed in {@code docs/diagnostics.md}
 * @param span where it stands in the document of JSON-LD
 * @param message what it is
 * @param advice what to do about it, or the empty text
 */
public record LinkedFinding(
    Severity severity, String code, SourceSpan span, String message, String advice) {

  /**
   * Creates one.
   *
   * @param severity how bad it is
   * @param code the kind of finding
   * @param span where it stands in the document of JSON-LD
   * @param message what it is
   * @param advice what to do about it, or the empty text
   */
  public LinkedFinding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(advice, "advice");
  }

  /**
   * {@return the diagnostic}
   *
   * @param source the source that the document is, or stands in
   * @param start the 0-based UTF-16 offset in the source at which the document begins
   */
  public Diagnostic in(SourceText source, int start) {
    SourceSpan place = new SourceSpan(start + span.start(), start + span.end());
    return source.diagnostic(severity, code, place, message, advice);
  }
}
