package io.github.articlemodel.source;

/**
 * Something that a reader has to say about a place in a source: what is wrong there, what was
 * expected, and what to do about it. All codes are listed in {@code docs/diagnostics.md}.
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
 */
public record Diagnostic(
    Severity severity, String code, String message, String advice, SourceLocation location) {

  /** Returns {@code file:line:column: severity code: message (advice)}, on one line. */
  @Override
  public String toString() {
    String text =
        location + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + " " + code + ": ";
    return text + message + (advice.isEmpty() ? "" : " (" + advice + ")");
  }
}
