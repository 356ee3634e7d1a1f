package io.github.articlemodel.model;

import java.util.Optional;

/**
 * The forms of template tags.
 *
 * <pre>{@code
 * TemplateSyntax.of("{{< ref \"about.md\" >}}");           // Optional of HUGO_SHORTCODE
 * TemplateSyntax.LIQUID_OUTPUT.end("a {{ b }} c", 2);      // 9
 * TemplateSyntax.LIQUID_TAG.end("{{ b }}", 0);              // -1
 * }</pre>
 */
public enum TemplateSyntax {
  /** {@code {{< name >}}}: a shortcode of Hugo; what it gives is HTML. */
  HUGO_SHORTCODE("{{<", ">}}"),
  /** {@code {{% name %}}}: a shortcode of Hugo; what it gives is Markdown. */
  HUGO_MARKDOWN_SHORTCODE("{{%", "%}}"),
  /** {@code {{ value }}}: an output of Liquid. */
  LIQUID_OUTPUT("{{", "}}"),
  /** {@code {% name %}}: a tag of Liquid. */
  LIQUID_TAG("{%", "%}");

  private final String open;
  private final String close;

  TemplateSyntax(String open, String close) {
    this.open = open;
    this.close = close;
  }

  /** {@return what a tag starts with} */
  public String open() {
    return open;
  }

  /** {@return what a tag ends with} */
  public String close() {
    return close;
  }

  /**
   * {@return the form of a text that is exactly one tag; empty for any other}
   *
   * @param literal a text
   */
  public static Optional<TemplateSyntax> of(String literal) {
    for (TemplateSyntax syntax : values()) {
      if (literal.startsWith(syntax.open)) {
        boolean whole = syntax.end(literal, 0) == literal.length();
        return whole ? Optional.of(syntax) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the form of a text that is known to be a tag. */
  static TemplateSyntax ofTag(String literal) {
    if (literal.startsWith(LIQUID_TAG.open)) {
      return LIQUID_TAG;
    }
    return literal.startsWith(HUGO_SHORTCODE.open)
        ? HUGO_SHORTCODE
        : literal.startsWith(HUGO_MARKDOWN_SHORTCODE.open)
            ? HUGO_MARKDOWN_SHORTCODE
            : LIQUID_OUTPUT;
  }

  /**
   * {@return where a tag ends, after its last character; -1 where it does not} A tag of Liquid ends
   * at the first mark, as Liquid itself reads it; one of Hugo after those in quotes and comments.
   *
   * @param text any text
   * @param start where the tag starts
   */
  public int end(String text, int start) {
    if (!text.startsWith(open, start)) {
      return -1;
    }
    int inside = start + open.length();
    int at = isHugo() ? closeOfShortcode(text, inside) : text.indexOf(close, inside);
    return at < 0 ? -1 : at + close.length();
  }

  private boolean isHugo() {
    return this == HUGO_SHORTCODE || this == HUGO_MARKDOWN_SHORTCODE;
  }

  private int closeOfShortcode(String text, int inside) {
    if (text.startsWith("/*", inside)) {
      int comment = text.indexOf("*/" + close, inside + 2);
      return comment < 0 ? -1 : comment + 2;
    }
    int at = inside;
    while (at < text.length() && !text.startsWith(close, at)) {
      char c = text.charAt(at);
      at = c == '"' || c == '`' ? TemplateWords.afterQuote(text, at) : at + 1;
    }
    return at < text.length() ? at : -1;
  }
}
