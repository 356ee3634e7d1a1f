package io.github.articlemodel.source;

/**
 * A place in a source text as people count: line and column.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("a\r\nbc");
 * source.position(4); // line 2, column 2
 * }</pre>
 *
 * @param line the 1-based line; LF, CRLF and a lone CR each end one
 * @param column the 1-based column in UTF-16 code units
 */
public record SourcePosition(int line, int column) {

  /**
   * Creates a position.
   *
   * @param line the 1-based line; LF, CRLF and a lone CR each end one
   * @param column the 1-based column in UTF-16 code units
   * @throws IllegalArgumentException if a number is less than 1
   */
  public SourcePosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column start at 1, but are " + line + " and " + column);
    }
  }

  /** Returns {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
