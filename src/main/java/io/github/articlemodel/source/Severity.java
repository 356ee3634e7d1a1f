package io.github.articlemodel.source;

/**
 * How much a diagnostic matters, the least first.
 *
 * <pre>{@code
 * boolean failed =
 *     document.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR);
 * }</pre>
 */
public enum Severity {
  /** Worth knowing; nothing is wrong. */
  INFO,
  /** Probably not what the author meant; everything could be read. */
  WARNING,
  /** Something could not be read as what it should be; its text is kept. */
  ERROR
}
