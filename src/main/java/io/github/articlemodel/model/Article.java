package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an article says: its metadata and the blocks of its body. A value, without a source: read
 * from any format, or made in code. Two articles that say the same are equal.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .field("title", "Flood warning lifted")
 *         .block(Paragraph.of("The river is back below its banks."))
 *         .build();
 * article.withMetadata(article.metadata().with("category", FieldValue.of("WEATHER")));
 * }</pre>
 *
 * @param metadata the fields of the front matter
 * @param body the blocks, in their order
 */
public record Article(Metadata metadata, List<Block> body) {

  /**
   * Creates one.
   *
   * @param metadata the fields of the front matter
   * @param body the blocks, in their order
   * @throws IllegalArgumentException if a block follows an HTML block that has not {@linkplain
   *     HtmlBlock#ended() ended}
   */
  public Article {
    Objects.requireNonNull(metadata, "metadata");
    body = HtmlBlocks.checkOrder(body);
  }

  /** {@return a builder of an article without fields and blocks} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return this with other metadata}
   *
   * @param metadata the fields
   */
  public Article withMetadata(Metadata metadata) {
    return new Article(metadata, body);
  }

  /**
   * {@return this with another body}
   *
   * @param body the blocks
   */
  public Article withBody(List<Block> body) {
    return new Article(metadata, body);
  }

  /** {@return all nodes of the body, each before its children; immutable} */
  public List<Node> walk() {
    List<Node> all = new ArrayList<>();
    body.forEach(block -> all.addAll(block.walk()));
    return List.copyOf(all);
  }

  /**
   * {@return the nodes of a kind in the body, in the order of the text}
   *
   * @param kind the record, such as {@code Image.class}
   * @param <N> the kind
   */
  public <N extends Node> List<N> find(Class<N> kind) {
    return walk().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Builds an article step by step. Not safe for use by several threads. */
  public static final class Builder {

    private final List<Field> fields = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a field with a text.
     *
     * @param name its name
     * @param text its value
     * @return this
     */
    public Builder field(String name, String text) {
      return field(name, FieldValue.of(text));
    }

    /**
     * Adds a field.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public Builder field(String name, FieldValue value) {
      fields.add(new Field(name, value));
      return this;
    }

    /**
     * Adds a block to the body.
     *
     * @param block the block
     * @return this
     */
    public Builder block(Block block) {
      body.add(Objects.requireNonNull(block, "block"));
      return this;
    }

    /** {@return the article} */
    public Article build() {
      return new Article(new Metadata(fields), body);
    }
  }
}
