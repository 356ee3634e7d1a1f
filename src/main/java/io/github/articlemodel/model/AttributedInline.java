package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * An inline with attributes (<a
 * href="https://kramdown.gettalong.org/syntax.html#span-ials">kramdown, Span inline attribute
 * lists</a>). A wrapper, so that the records of CommonMark stay as they are: {@link
 * Inline#withoutAttributes()} looks through it.
 *
 * <pre>{@code
 * // ![A heron](heron.jpg){: .wide}
 * Inline inline =
 *     new AttributedInline(Attributes.ofClasses("wide"), Image.of("A heron", "heron.jpg"));
 * inline.withoutAttributes() instanceof Image; // true
 * }</pre>
 *
 * @param attributes its attributes
 * @param inline the inline that has them, never itself one of this kind
 * @param written where and how it was written; never counts in equality
 */
public record AttributedInline(Attributes attributes, Inline inline, Written written)
    implements Inline {

  /**
   * Creates one; attributes of an inline that has some already are added to those.
   *
   * @param attributes its attributes
   * @param inline the inline that has them, never itself one of this kind
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if the inline is text, a line break, an HTML tag or a template
   *     tag
   */
  public AttributedInline {
    Objects.requireNonNull(attributes, "attributes");
    if (inline instanceof AttributedInline inner) {
      attributes = inner.attributes().with(attributes);
      inline = inner.inline();
    }
    if (inline instanceof Text
        || Inlines.isBreak(inline)
        || inline instanceof HtmlInline
        || inline instanceof TemplateTag) {
      throw new IllegalArgumentException("text, breaks and tags have no attributes");
    }
    Objects.requireNonNull(inline, "inline");
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param attributes its attributes
   * @param inline the inline that has them, never itself one of this kind
   */
  public AttributedInline(Attributes attributes, Inline inline) {
    this(attributes, inline, Written.nowhere());
  }

  @Override
  public List<Inline> children() {
    return List.of(inline);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.attributedInline(this);
  }
}
