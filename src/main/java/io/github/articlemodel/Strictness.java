package io.github.articlemodel;

/**
 * What a parser does about input that is not sound.
 *
 * <pre>{@code
 * ParserOptions.defaults().strictness(); // LENIENT
 * ParserOptions.strict().strictness();   // STRICT
 * }</pre>
 */
public enum Strictness {
  /** Reads what can be read and lists the rest as diagnostics; never throws because of content. */
  LENIENT,
  /** Throws an {@link ArticleParseException} where there is a diagnostic of severity error. */
  STRICT
}
