package io.github.articlemodel.editing;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of the body that a {@link BodyEditor} makes. What it changes is named by the span that
 * it was read with: of a {@link io.github.articlemodel.model.Link}, an {@link
 * io.github.articlemodel.model.Image}, an {@link io.github.articlemodel.link.ArticleLink}, a block
 * and so on. All spans are of the text before any edit.
 *
 * <pre>{@code
 * SourceSpan link = body.get(0).find(Link.class).get(0).span().orElseThrow();
 * List<BodyEdit> edits = List.of(
 *     new BodyEdit.SetDestination(link, "https://example.com/a(1)"),
 *     BodyEdit.SetText.of(link, "the [new] map"));
 * }</pre>
 */
public sealed interface BodyEdit {

  /**
   * {@return the place that it is about, which the diagnostic of a refusal names; the start of the
   * source for a new first or last block}
   */
  SourceSpan place();

  /**
   * Gives a link or an image another destination. Of an address that is a link by itself the text
   * changes with it. A link by reference has the destination of its definition: that changes, and
   * so every link that uses it must get the same destination in the same step; or name the
   * definition itself, and all of them change.
   *
   * @param place the span of the link, image or definition
   * @param destination the destination, as it is: no escapes, no entities
   */
  record SetDestination(SourceSpan place, String destination) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param place the span of the link, image or definition
     * @param destination the destination, as it is: no escapes, no entities
     */
    public SetDestination {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(destination, "destination");
    }
  }

  /**
   * Gives a link or an image a title, or takes it away. For links by reference the same holds as
   * for {@link SetDestination}.
   *
   * @param place the span of the link, image or definition
   * @param title the title as plain text, or null for none
   */
  record SetTitle(SourceSpan place, @Nullable String title) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param place the span of the link, image or definition
     * @param title the title as plain text, or null for none
     */
    public SetTitle {
      Objects.requireNonNull(place, "place");
    }
  }

  /**
   * Gives a link another text, or an image another alt text. A reference whose text is its label
   * gets the label after its text, so that it leads where it did.
   *
   * @param place the span of the link or image
   * @param content the text; may be empty
   */
  record SetText(SourceSpan place, List<Inline> content) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param place the span of the link or image
     * @param content the text; may be empty
     */
    public SetText {
      Objects.requireNonNull(place, "place");
      content = List.copyOf(content);
    }

    /**
     * Creates one of plain text, nothing in which is read as Markdown.
     *
     * @param place the span of the link or image
     * @param text the text; may be empty
     * @return the edit
     */
    public static SetText of(SourceSpan place, String text) {
      return new SetText(place, List.of(new Text(text)));
    }
  }

  /**
   * Makes a link or an image inline, or a reference to a definition. A definition that is not there
   * yet is added at the end of the body; one that no link uses any more stays.
   *
   * @param place the span of the link or image
   * @param label the label that it refers to, or null to make it inline
   */
  record SetForm(SourceSpan place, @Nullable String label) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param place the span of the link or image
     * @param label the label that it refers to, or null to make it inline
     */
    public SetForm {
      Objects.requireNonNull(place, "place");
    }
  }

  /**
   * Gives a picture another caption, in each place where it stands: one that is the alt text and
   * stands again below the picture changes in both. A credit beside it stays. Where there is none,
   * it becomes the alt text. One without text takes the caption away, with the paragraph or
   * emphasis that it is.
   *
   * @param figure the picture, as it was read
   * @param content the caption, without the credit; may be empty
   */
  record SetCaption(Figure figure, List<Inline> content) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param figure the picture, as it was read
     * @param content the caption, without the credit
     */
    public SetCaption {
      Objects.requireNonNull(figure, "figure");
      content = List.copyOf(content);
    }

    @Override
    public SourceSpan place() {
      return figure.written().span().orElse(SourceSpan.at(0));
    }
  }

  /**
   * Gives a picture another credit, in each place where it stands, or takes it away. Where there is
   * none, it comes in brackets after the caption. The caption stays.
   *
   * @param figure the picture, as it was read
   * @param credit the whole credit without brackets, such as {@code Photo: Nela Brandvik/AFP}, or
   *     null for none
   */
  record SetCredit(Figure figure, @Nullable String credit) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param figure the picture, as it was read
     * @param credit the whole credit without brackets, such as {@code Photo: Nela Brandvik/AFP}, or
     *     null for none
     */
    public SetCredit {
      Objects.requireNonNull(figure, "figure");
    }

    @Override
    public SourceSpan place() {
      return figure.written().span().orElse(SourceSpan.at(0));
    }
  }

  /**
   * Gives a paragraph or a heading another content. The kind of heading and its level stay.
   *
   * @param place the span of the paragraph or heading
   * @param content the content; of a paragraph not empty
   */
  record SetContent(SourceSpan place, List<Inline> content) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param place the span of the paragraph or heading
     * @param content the content; of a paragraph not empty
     */
    public SetContent {
      Objects.requireNonNull(place, "place");
      content = List.copyOf(content);
    }
  }

  /**
   * Adds blocks, in the canonical form, with blank lines around them where there must be some, and
   * with the marks of the quotes and lists that they come to stand in.
   *
   * @param position where
   * @param blocks the blocks, at least one
   */
  record InsertBlocks(BlockPosition position, List<Block> blocks) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param position where
     * @param blocks the blocks, at least one
     * @throws IllegalArgumentException if there is no block
     */
    public InsertBlocks {
      Objects.requireNonNull(position, "position");
      blocks = List.copyOf(blocks);
      if (blocks.isEmpty()) {
        throw new IllegalArgumentException("expected a block to insert");
      }
    }

    @Override
    public SourceSpan place() {
      return position.block().orElse(SourceSpan.at(0));
    }
  }

  /**
   * Puts blocks in the place of one.
   *
   * @param place the span of the block
   * @param blocks the blocks; none removes it
   */
  record ReplaceBlock(SourceSpan place, List<Block> blocks) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param place the span of the block
     * @param blocks the blocks; none removes it
     */
    public ReplaceBlock {
      Objects.requireNonNull(place, "place");
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Removes a block, with the blank lines after it, or before it where it is the last.
   *
   * @param place the span of the block
   */
  record RemoveBlock(SourceSpan place) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param place the span of the block
     */
    public RemoveBlock {
      Objects.requireNonNull(place, "place");
    }
  }

  /**
   * Moves a block, as it is written.
   *
   * @param place the span of the block
   * @param position where it goes
   */
  record MoveBlock(SourceSpan place, BlockPosition position) implements BodyEdit {
    /**
     * Creates one.
     *
     * @param place the span of the block
     * @param position where it goes
     */
    public MoveBlock {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(position, "position");
    }
  }
}
