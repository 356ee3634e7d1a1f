package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import org.jspecify.annotations.Nullable;

/** A stretch of text does not read as TOML. Never leaves this package. */
final class TomlRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient SourceSpan span;
  private final String advice;
  private final transient @Nullable Fix fix;

  TomlRefusal(String code, SourceSpan span, String message, String advice) {
    this(code, span, message, advice, null);
  }

  TomlRefusal(String code, SourceSpan span, String message, String advice, @Nullable Fix fix) {
    super(message, null, false, false);
    this.code = code;
    this.span = span;
    this.advice = advice;
    this.fix = fix;
  }

  String code() {
    return code;
  }

  SourceSpan span() {
    return span;
  }

  Diagnostic diagnostic(SourceText source) {
    Diagnostic said =
        source.diagnostic(Severity.ERROR, code, span, String.valueOf(getMessage()), advice);
    return fix == null ? said : said.with(fix);
  }
}
