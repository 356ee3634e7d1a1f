package io.github.articlemodel.source;

import java.io.Serial;

/**
 * An edit can't be made so that it changes only what it names. Nothing has changed. The diagnostic
 * says why, and where.
 *
 * <pre>{@code
 * try {
 *   document.edit().with(new FieldEdit.Remove(FieldPath.of("draft"))).apply();
 * } catch (EditRefusedException e) {
 *   e.diagnostic().code(); // "edit.no-such-field"
 * }
 * }</pre>
 */
public final class EditRefusedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /**
   * Creates one.
   *
   * @param diagnostic why, and where
   */
  public EditRefusedException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /** {@return why, and where} */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
