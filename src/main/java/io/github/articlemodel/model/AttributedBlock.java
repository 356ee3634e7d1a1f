package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A block with attributes (<a
 * href="https://kramdown.gettalong.org/syntax.html#block-ials">kramdown, Block inline attribute
 * lists</a>). A wrapper, so that the records of CommonMark stay as they are: {@link
 * Block#withoutAttributes()} looks through it.
 *
 * <pre>{@code
 * // ## Harbour {#harbour}
 * Block block = new AttributedBlock(Attributes.ofId("harbour"), Heading.of(2, "Harbour"));
 * block.withoutAttributes() instanceof Heading; // true
 * }</pre>
 *
 * @param attributes its attributes
 * @param block the block that has them, never itself one of this kind
 * @param written where and how it was written; never counts in equality
 */
public record AttributedBlock(Attributes attributes, Block block, Written written)
    implements Block {

  /**
   * Creates one; attributes of a block that has some already are added to those.
   *
   * @param attributes its attributes
   * @param block the block that has them, never itself one of this kind
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if the block is a definition of a link, footnote or
   *     abbreviation, which is not shown
   */
  public AttributedBlock {
    Objects.requireNonNull(attributes, "attributes");
    if (block instanceof AttributedBlock inner) {
      attributes = inner.attributes().with(attributes);
      block = inner.block();
    }
    if (block instanceof LinkReferenceDefinition
        || block instanceof FootnoteDefinition
        || block instanceof AbbreviationDefinition) {
      throw new IllegalArgumentException("a definition has no attributes");
    }
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param attributes its attributes
   * @param block the block that has them, never itself one of this kind
   */
  public AttributedBlock(Attributes attributes, Block block) {
    this(attributes, block, Written.nowhere());
  }

  @Override
  public List<Block> children() {
    return List.of(block);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.attributedBlock(this);
  }
}
