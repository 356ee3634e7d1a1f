package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A tag of a template language that has its lines to itself.
 *
 * <pre>{@code
 * // {% include figure.html src="heron.jpg" %}
 * TemplateBlock.of("{% include figure.html src=\"heron.jpg\" %}").tag().name(); // "include"
 * }</pre>
 *
 * @param tag the tag
 * @param written where and how it was written; never counts in equality
 */
public record TemplateBlock(TemplateTag tag, Written written) implements Block {

  /**
   * Creates one.
   *
   * @param tag the tag
   * @param written where and how it was written; never counts in equality
   */
  public TemplateBlock {
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param tag the tag
   */
  public TemplateBlock(TemplateTag tag) {
    this(tag, Written.nowhere());
  }

  /**
   * Creates one.
   *
   * @param literal the tag as written
   * @return the block
   * @throws IllegalArgumentException if the literal is not exactly one tag
   */
  public static TemplateBlock of(String literal) {
    return new TemplateBlock(new TemplateTag(literal));
  }

  @Override
  public List<TemplateTag> children() {
    return List.of(tag);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.templateBlock(this);
  }
}
