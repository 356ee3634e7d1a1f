package io.github.articlemodel.figure;

import io.github.articlemodel.source.Diagnostic;
import java.io.Serial;
import java.util.List;

/**
 * A file that should extend a vocabulary has lines that are none of a vocabulary. Its message is
 * the first of them, with its place; the diagnostics hold all.
 *
 * <pre>{@code
 * try {
 *   CreditVocabulary.bundled().with(SourceText.of("agencies\ten\tEllery Wire\n"));
 * } catch (CreditVocabularyException e) {
 *   e.getMessage(); // "<input>:1:1: error figure.vocabulary-line: …"
 * }
 * }</pre>
 */
public final class CreditVocabularyException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  CreditVocabularyException(List<Diagnostic> diagnostics) {
    super(diagnostics.get(0).toString());
    this.diagnostics = diagnostics;
  }

  /** {@return a diagnostic for each such line, in their order} */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
