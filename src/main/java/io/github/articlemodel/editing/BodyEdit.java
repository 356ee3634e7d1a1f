package io.github.articlemodel.editing;

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

  /** {@return the place that it is about, which the diagnostic of a refusal names} */
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
}
