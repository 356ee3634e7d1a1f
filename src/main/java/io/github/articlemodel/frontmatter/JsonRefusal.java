package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of text does not read as JSON. Never leaves this package. */
final class JsonRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient SourceSpan span;
  private final String advice;
  private final transient @Nullable Fix fix;

  JsonRefusal(String code, SourceSpan span, String message, String advice) {
    this(code, span, message, advice, null);
  }

  private JsonRefusal(
      String code, SourceSpan span, String message, String advice, @Nullable Fix fix) {
    super(message, null, false, false);
    this.code = code;
    this.span = span;
    this.advice = advice;
    this.fix = fix;
  }

  /** Returns this with a change that mends it, whose title is the advice. */
  JsonRefusal mendedBy(SourceSpan at, String replacement) {
    Fix change = new Fix(advice, List.of(new TextEdit(at, replacement)));
    return new JsonRefusal(code, span, message(), advice, change);
  }

  private String message() {
    return String.valueOf(getMessage());
  }

  Diagnostic diagnostic(SourceText source) {
    Diagnostic said = source.diagnostic(Severity.ERROR, code, span, message(), advice);
    return fix == null ? said : said.with(fix);
  }
}
