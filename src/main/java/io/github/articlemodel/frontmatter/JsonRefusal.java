package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of text does not read as JSON. */
final class JsonRefusal extends SyntaxRefusal {

  private static final long serialVersionUID = 1L;

  JsonRefusal(String code, SourceSpan span, String message, String advice) {
    this(code, span, message, advice, null);
  }

  private JsonRefusal(
      String code, SourceSpan span, String message, String advice, @Nullable Fix fix) {
    super(code, span, message, advice, fix);
  }

  /** Returns this with a change that mends it, whose title is the advice. */
  JsonRefusal mendedBy(SourceSpan at, String replacement) {
    Fix change = new Fix(advice(), List.of(new TextEdit(at, replacement)));
    return new JsonRefusal(code(), span(), message(), advice(), change);
  }
}
