package io.github.articlemodel.frontmatter;

/**
 * A language that front matter is written in.
 *
 * <pre>{@code
 * FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
 * reader.read(SourceText.of("---\ntitle: Flood\n---\n")).format(); // YAML
 * }</pre>
 */
public enum FrontMatterFormat {
  /** YAML 1.2, between {@code ---} lines. */
  YAML,
  /** TOML 1.0, between {@code +++} lines. */
  TOML,
  /**
   * JSON (RFC 8259), between {@code ;;;} lines, between {@code ---json} and {@code ---}, or as an
   * object that the file starts with, which is how it is written.
   */
  JSON;

  /** {@return whether the language has a word for a date, so that it need not be a text} */
  public boolean hasDates() {
    return FrontMatterLanguage.of(this).hasDates();
  }
}
