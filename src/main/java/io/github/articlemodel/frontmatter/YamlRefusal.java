package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;

/** A stretch of text does not read as YAML. Never leaves this package. */
final class YamlRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient SourceSpan span;
  private final String advice;

  YamlRefusal(String code, SourceSpan span, String message, String advice) {
    super(message, null, false, false);
    this.code = code;
    this.span = span;
    this.advice = advice;
  }

  String code() {
    return code;
  }

  SourceSpan span() {
    return span;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  Diagnostic diagnostic(SourceText source) {
    return source.diagnostic(Severity.ERROR, code, span, message(), advice);
  }
}
