package io.github.articlemodel.frontmatter;

/** How a name or text is quoted, and how another one in its place is, so far as it can be. */
enum QuoteStyle {
  /** Without quotes. */
  PLAIN,
  /** In single quotes. */
  SINGLE,
  /** In double quotes. */
  DOUBLE;

  /** Returns the style of what starts with a character. */
  static QuoteStyle of(char first) {
    return first == '"' ? DOUBLE : first == '\'' ? SINGLE : PLAIN;
  }

  /**
   * Returns the text in this style, or in double quotes where this style can't say it.
   *
   * @param flow whether it stands between brackets
   */
  String print(String text, boolean flow) {
    if (this == PLAIN) {
      return ScalarPrinter.text(text, flow);
    }
    return this == SINGLE && YamlCharacters.areLiteral(text)
        ? YamlCharacters.inSingleQuotes(text)
        : YamlCharacters.inDoubleQuotes(text);
  }
}
