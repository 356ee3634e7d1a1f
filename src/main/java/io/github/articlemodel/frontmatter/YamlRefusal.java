package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import org.jspecify.annotations.Nullable;

/** A stretch of text does not read as YAML. Never leaves this package. */
final class YamlRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient SourceSpan span;
  private final String advice;
  private final transient @Nullable Fix fix;

  YamlRefusal(String code, SourceSpan span, String message, String advice) {
    this(code, span, message, advice, null);
  }

  /**
   * Creates one.
   *
   * @param fix what mends it, if it is certain
   */
  YamlRefusal(String code, SourceSpan span, String message, String advice, @Nullable Fix fix) {
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

  String message() {
    return String.valueOf(getMessage());
  }

  YamlRefusal withoutFix() {
    return new YamlRefusal(code, span, message(), advice);
  }

  Diagnostic diagnostic(SourceText source) {
    Diagnostic said = source.diagnostic(Severity.ERROR, code, span, message(), advice);
    return fix == null ? said : said.with(fix);
  }
}
