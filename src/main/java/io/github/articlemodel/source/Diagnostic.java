package io.github.articlemodel.source;

import java.util.Optional;

/**
 * Something that a reader has to say about a place in a source: what is wrong there, what was
 * expected, and what to do about it; or how many more findings of a code there are, beside those
 * that a {@link DiagnosticLog} keeps. All codes are listed in {@code docs/diagnostics.md}.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("title: [Update] Flood").withName("news.md");
 * Diagnostic diagnostic = source.diagnostic(
 *     Severity.ERROR, "yaml.syntax", new SourceSpan(16, 21),
 *     "text after the closing bracket of a list", "quote the value");
 * diagnostic.toString();
 * // "news.md:1:17: error yaml.syntax: text after the closing bracket of a list (quote the value)"
 * }</pre>
 *
 * @param severity how much it matters
 * @param code the kind of finding, {@code area.problem}, stable between versions
 * @param message one sentence without a full stop: what is wrong and what was expected
 * @param advice what to do about it, without a full stop; empty where there is nothing to do
 * @param location where
 * @param fix the change that mends it; empty where it is not certain
 * @param more how many findings of its code it stands for that are not told one by one; 0 where it
 *     is a finding itself
 */
public record Diagnostic(
    Severity severity,
    String code,
    String message,
    String advice,
    SourceLocation location,
    Optional<Fix> fix,
    int more) {

  /**
   * Creates a diagnostic without a fix.
   *
   * @param severity how much it matters
   * @param code the kind of finding, {@code area.problem}, stable between versions
   * @param message one sentence without a full stop: what is wrong and what was expected
   * @param advice what to do about it, without a full stop; empty where there is nothing to do
   * @param location where
   */
  public Diagnostic(
      Severity severity, String code, String message, String advice, SourceLocation location) {
    this(severity, code, message, advice, location, Optional.empty(), 0);
  }

  /** {@return how many findings it stands for: 1, or as many as it counts} */
  public int findings() {
    return Math.max(1, more);
  }

  /**
   * {@return this with another severity}
   *
   * @param other how much it matters
   */
  public Diagnostic with(Severity other) {
    return new Diagnostic(other, code, message, advice, location, fix, more);
  }

  /**
   * {@return this with other advice}
   *
   * @param other what to do about it
   */
  public Diagnostic withAdvice(String other) {
    return new Diagnostic(severity, code, message, other, location, fix, more);
  }

  /** Returns this at the same place of a source of another name. */
  Diagnostic in(String file) {
    SourceLocation there = new SourceLocation(file, location.span(), location.position());
    return new Diagnostic(severity, code, message, advice, there, fix, more);
  }

  /**
   * {@return this with a fix}
   *
   * @param fix the change of the source that mends it
   */
  public Diagnostic with(Fix fix) {
    return new Diagnostic(severity, code, message, advice, location, Optional.of(fix), more);
  }

  /** {@return this without a fix} */
  public Diagnostic withoutFix() {
    return new Diagnostic(severity, code, message, advice, location, Optional.empty(), more);
  }

  /** Returns {@code file:line:column: severity code: message (advice)}, on one line. */
  @Override
  public String toString() {
    String text =
        location + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + " " + code + ": ";
    return text + message + (advice.isEmpty() ? "" : " (" + advice + ")");
  }
}
