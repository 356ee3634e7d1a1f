package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import org.jspecify.annotations.Nullable;

/** A stretch of text does not read as its language. Never leaves this package. */
abstract sealed class SyntaxRefusal extends Exception
    permits YamlRefusal, TomlRefusal, JsonRefusal {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient SourceSpan span;
  private final String advice;
  private final transient @Nullable Fix fix;

  /**
   * Creates one.
   *
   * @param fix what mends it, if it is certain
   */
  SyntaxRefusal(String code, SourceSpan span, String message, String advice, @Nullable Fix fix) {
    super(message, null, false, false);
    this.code = code;
    this.span = span;
    this.advice = advice;
    this.fix = fix;
  }

  final String code() {
    return code;
  }

  final SourceSpan span() {
    return span;
  }

  final String message() {
    return String.valueOf(getMessage());
  }

  final String advice() {
    return advice;
  }

  final @Nullable Fix fix() {
    return fix;
  }

  final Diagnostic diagnostic(SourceText source) {
    Diagnostic said = source.diagnostic(Severity.ERROR, code, span, message(), advice);
    return fix == null ? said : said.with(fix);
  }
}
