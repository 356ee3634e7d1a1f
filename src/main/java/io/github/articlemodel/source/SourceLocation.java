package io.github.articlemodel.source;

/**
 * A place in a file: what a diagnostic points at.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("a\nbc").withName("news.md");
 * SourceLocation location =
 *     source.diagnostic(Severity.INFO, "note", new SourceSpan(3, 4), "a letter", "").location();
 * location.toString(); // "news.md:2:2"
 * }</pre>
 *
 * @param file the {@linkplain SourceText#name() name} of the source
 * @param span the place as offsets into the text of the whole source
 * @param position the line and column of the start of the span
 */
public record SourceLocation(String file, SourceSpan span, SourcePosition position) {

  /** Returns {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + position;
  }
}
