package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A stretch of text does not read as YAML. */
final class YamlRefusal extends SyntaxRefusal {

  private static final long serialVersionUID = 1L;

  YamlRefusal(String code, SourceSpan span, String message, String advice) {
    this(code, span, message, advice, null);
  }

  YamlRefusal(String code, SourceSpan span, String message, String advice, @Nullable Fix fix) {
    super(code, span, message, advice, fix);
  }

  YamlRefusal withoutFix() {
    return new YamlRefusal(code(), span(), message(), advice());
  }
}
