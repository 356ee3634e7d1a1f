package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

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

  /**
   * Returns this with each node of a kind rewritten: a link as its text, an image with another
   * address, a block left out. The nodes are asked for from the innermost to the outermost, each
   * with its children as they are rewritten already. What does not change stays the same object.
   *
   * <pre>{@code
   * article.rewrite(Link.class, link -> link.content());           // links as their text
   * article.rewrite(HtmlBlock.class, html -> List.of());           // without raw HTML
   * article.rewrite(Image.class, image -> List.of(Image.of(image.alt(), "/media/a.jpg")));
   * }</pre>
   *
   * <p>A node around what changed is made again by its constructor, with the span where it was
   * read, so it may join texts and refuse what Markdown can't say. A paragraph, an emphasis, a
   * list, a task or a table of whose content nothing is left is left out too: Markdown has no empty
   * one. White space that is left of more counts as nothing.
   *
   * @param kind the record, such as {@code Image.class}, or {@code Inline.class}, {@code
   *     Block.class} or {@code Node.class}
   * @param rewriter what a node becomes: itself, others, or none; what it gives is not asked for
   *     again
   * @param <N> the kind
   * @return the article; this one where nothing changes
   * @throws IllegalArgumentException if a node is of a kind that can't stand in its place, such as
   *     a block in a paragraph, or a constructor refuses what would come out
   */
  public <N extends Node> Article rewrite(
      Class<N> kind, Function<? super N, ? extends List<? extends Node>> rewriter) {
    List<Block> rewritten =
        Rewriting.of(
            body, node -> kind.isInstance(node) ? rewriter.apply(kind.cast(node)) : List.of(node));
    return rewritten == body ? this : new Article(metadata, rewritten);
  }

  /**
   * Returns this with other nodes in place of one. The node is told by identity: it is the very
   * object that {@link #find} or {@link #walk} gives, not one that says the same.
   *
   * <pre>{@code
   * Image first = article.find(Image.class).get(0);
   * article.replacing(first, Image.of(first.alt(), "/media/a.jpg"));
   * article.replacing(first); // without it
   * }</pre>
   *
   * @param old a node of the body
   * @param nodes what stands there then; none to leave it out
   * @return the article
   * @throws IllegalArgumentException if the node is not in the body, or as {@link #rewrite} does
   */
  public Article replacing(Node old, Node... nodes) {
    List<Node> replacement = List.of(nodes);
    if (walk().stream().noneMatch(node -> node == old)) {
      throw new IllegalArgumentException("the node is not in the body: " + old);
    }
    return withBody(Rewriting.replacing(body, old, replacement));
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
