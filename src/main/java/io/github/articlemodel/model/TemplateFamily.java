package io.github.articlemodel.model;

import java.util.List;

/**
 * The template languages whose tags can stand in a body.
 *
 * <pre>{@code
 * TemplateFamily.of(new TemplateTag("{% link about.md %}"));   // LIQUID
 * TemplateFamily.of(new TemplateTag("{{< ref \"about\" >}}")); // HUGO
 * }</pre>
 */
public enum TemplateFamily {
  /**
   * Liquid, which Jekyll uses: {@code {{ … }}} and {@code {% … %}}. What starts like a shortcode is
   * none of its tags.
   */
  LIQUID(List.of(TemplateSyntax.LIQUID_OUTPUT, TemplateSyntax.LIQUID_TAG)),
  /** The shortcodes of Hugo: {@code {{< … >}}} and {@code {{% … %}}}. */
  HUGO(List.of(TemplateSyntax.HUGO_SHORTCODE, TemplateSyntax.HUGO_MARKDOWN_SHORTCODE));

  @SuppressWarnings("ImmutableEnumChecker") // always a List.of
  private final List<TemplateSyntax> syntaxes;

  TemplateFamily(List<TemplateSyntax> syntaxes) {
    this.syntaxes = syntaxes;
  }

  /** {@return the forms that its tags have; immutable} */
  public List<TemplateSyntax> syntaxes() {
    return syntaxes;
  }

  /**
   * {@return the language of a tag}
   *
   * @param tag any tag
   */
  public static TemplateFamily of(TemplateTag tag) {
    return HUGO.syntaxes.contains(tag.syntax()) ? HUGO : LIQUID;
  }
}
