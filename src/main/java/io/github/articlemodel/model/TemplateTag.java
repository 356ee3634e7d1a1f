package io.github.articlemodel.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A tag of a template language within text: of Liquid (<a
 * href="https://shopify.github.io/liquid/basics/introduction/">Liquid, Introduction</a>), which
 * Jekyll uses, or a shortcode of Hugo (<a
 * href="https://gohugo.io/content-management/shortcodes/">Hugo, Shortcodes</a>). Nothing in it is
 * read as Markdown. What stands between an opening and a closing tag is.
 *
 * <pre>{@code
 * // {{< figure src="heron.jpg" caption="A heron" >}}
 * TemplateTag tag = new TemplateTag("{{< figure src=\"heron.jpg\" caption=\"A heron\" >}}");
 * tag.syntax();                   // HUGO_SHORTCODE
 * tag.name();                     // "figure"
 * tag.arguments().get("caption"); // "A heron"
 * // {% endraw %}
 * new TemplateTag("{% endraw %}").isClosing(); // true
 * }</pre>
 *
 * @param literal as written, line ends as LF, without white space at the start of its further lines
 * @param written where and how it was written; never counts in equality
 */
public record TemplateTag(String literal, Written written) implements Inline {

  /**
   * Creates one; line ends become LF, and a space before a blank line or one that starts with
   * {@code >}.
   *
   * @param literal as written, line ends as LF, without white space at the start of its further
   *     lines
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if the literal is not exactly one tag
   */
  public TemplateTag {
    literal = Literals.tagLines(literal);
    if (TemplateSyntax.of(literal).isEmpty()) {
      throw new IllegalArgumentException("not one template tag: " + literal);
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param literal as written, line ends as LF, without white space at the start of its further
   *     lines
   */
  public TemplateTag(String literal) {
    this(literal, Written.nowhere());
  }

  /** {@return the language and form of the tag} */
  public TemplateSyntax syntax() {
    return TemplateSyntax.ofTag(literal);
  }

  /**
   * {@return the first word in the tag: the name of a tag or shortcode, without the {@code /} of
   * one that closes; of an output its first variable or value; empty where there is none}
   */
  public String name() {
    return TemplateWords.headOf(this).name();
  }

  /**
   * {@return whether it closes what another tag opened: {@code {% endif %}}, {@code {{< /note >}}}}
   */
  public boolean isClosing() {
    return TemplateWords.headOf(this).closing();
  }

  /**
   * {@return the named arguments in their order, without their quotes; of a name that comes twice
   * the last value; immutable} A value without quotes, such as a variable, is given as written.
   */
  public Map<String, String> arguments() {
    return TemplateWords.of(this).named();
  }

  /**
   * {@return the arguments without a name in their order, without their quotes; immutable} In
   * Liquid the words of a condition or an expression are among them.
   */
  public List<String> positional() {
    return TemplateWords.of(this).positional();
  }

  /** {@return all arguments in their order, with their places; immutable} */
  public List<TemplateArgument> allArguments() {
    return TemplateWords.of(this).arguments();
  }

  /**
   * {@return a named argument}
   *
   * @param name its name
   */
  public Optional<String> argument(String name) {
    return Optional.ofNullable(arguments().get(name));
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.templateTag(this);
  }
}
