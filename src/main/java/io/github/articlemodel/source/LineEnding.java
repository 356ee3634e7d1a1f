package io.github.articlemodel.source;

/**
 * A line end, as Markdown and YAML know them.
 *
 * <pre>{@code
 * SourceText.of("a\r\nb\r\n").prevailingLineEnding(); // CRLF
 * LineEnding.CRLF.text();                             // "\r\n"
 * }</pre>
 */
public enum LineEnding {
  /** Line feed, U+000A. */
  LF("\n"),
  /** Carriage return and line feed. */
  CRLF("\r\n"),
  /** A carriage return, U+000D, that no line feed follows. */
  CR("\r");

  private final String text;

  LineEnding(String text) {
    this.text = text;
  }

  /** {@return the characters of the line end} */
  public String text() {
    return text;
  }
}
