package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourcePosition;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a report tells it.
 *
 * @param diagnostic the finding
 * @param source its file; null where the text is not at hand
 */
record Finding(Diagnostic diagnostic, @Nullable SourceText source) {

  /** Returns a finding in a file; one that is about another file goes without its text. */
  static Finding in(SourceText source, Diagnostic diagnostic) {
    boolean isOther =
        !diagnostic.location().file().equals(source.name())
            || diagnostic.location().span().start() > source.text().length();
    return new Finding(diagnostic, isOther ? null : source);
  }

  static Finding of(Diagnostic diagnostic) {
    return new Finding(diagnostic, null);
  }

  String file() {
    return diagnostic.location().file();
  }

  SourceSpan span() {
    return diagnostic.location().span();
  }

  SourcePosition start() {
    return diagnostic.location().position();
  }

  /** Returns where it ends, exclusive; null where the text is not at hand. */
  @Nullable SourcePosition end() {
    return source == null ? null : source.position(Math.min(span().end(), source.text().length()));
  }

  String severity() {
    return diagnostic.severity().name().toLowerCase(Locale.ROOT);
  }

  /** Returns the message with the advice in brackets. */
  String text() {
    String advice = diagnostic.advice();
    return diagnostic.message() + (advice.isEmpty() ? "" : " (" + advice + ")");
  }

  /** Returns the line and the line with the caret; nothing where there is no line to show. */
  Optional<String> excerpt() {
    return source == null || source.text().isEmpty()
        ? Optional.empty()
        : Optional.of(source.excerpt(span()));
  }

  /** Returns the line that it starts on; nothing where the text is not at hand. */
  Optional<String> line() {
    return source == null
        ? Optional.empty()
        : Optional.of(source.slice(source.line(start().line())));
  }
}
