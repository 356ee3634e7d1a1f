package io.github.articlemodel.model;

/**
 * How a front matter value is written (YAML 1.2.2, chapters 7 and 8; TOML 1.0; JSON). It never
 * counts in equality.
 *
 * <pre>{@code
 * // title: 'Flood' # in the front matter of a file
 * field.value().written().style(); // Optional of SINGLE_QUOTED
 * }</pre>
 */
public enum ScalarStyle {
  /** Without quotes: {@code title: Flood}. */
  PLAIN,
  /** In single quotes; a literal string in TOML, also one of several lines. */
  SINGLE_QUOTED,
  /** In double quotes; a basic string in TOML, also one of several lines; every string in JSON. */
  DOUBLE_QUOTED,
  /** A YAML literal block, {@code |}. */
  LITERAL,
  /** A YAML folded block, {@code >}. */
  FOLDED,
  /** A list or map in brackets: {@code [a, b]}. */
  FLOW,
  /** A list or map by indentation; in TOML a table or an array of tables with headers. */
  BLOCK,
  /** A map that names with a dot make, as TOML has them: {@code image.alt = "Flood"}. */
  DOTTED
}
