package io.github.articlemodel.model;

import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is written about a picture for the reader, without the credit.
 *
 * <pre>{@code
 * // ![A boat in the harbour.](boat.jpg)
 * //
 * // A boat in the harbour.
 * caption.text();                       // "A boat in the harbour."
 * caption.places().get(0).kind();       // ALT_TEXT
 * caption.places().get(1).kind();       // PARAGRAPH: it stands twice
 * }</pre>
 *
 * @param content the caption as inlines, not empty; of a caption that stands twice, as it stands in
 *     the place that readers see
 * @param places where it stands, in the order of the text: two where it stands as alt text and
 *     again below the picture
 */
public record Caption(List<Inline> content, List<Place> places) {

  /**
   * Creates one; adjacent texts are joined and empty ones left out.
   *
   * @param content the caption as inlines, not empty; of a caption that stands twice, as it stands
   *     in the place that readers see
   * @param places where it stands, in the order of the text: two where it stands as alt text and
   *     again below the picture
   * @throws IllegalArgumentException if no content is left
   */
  public Caption {
    content = Inlines.normalize(content);
    places = List.copyOf(places);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a caption needs content: no caption is null");
    }
  }

  /** {@return the caption without its marks, line breaks as spaces} */
  public String text() {
    return Inlines.plainText(content);
  }

  /**
   * A place where a caption stands.
   *
   * @param kind what it stands as
   * @param written the whole place, such as all alt text or the paragraph, a credit in it included,
   *     with the part {@link Written.Part#TEXT} for the caption alone; never counts in equality
   */
  public record Place(Kind kind, Written written) {

    /** What a caption stands as. */
    public enum Kind {
      /** The description of the image: between its brackets, or an attribute or argument. */
      ALT_TEXT,
      /** The paragraph after the picture: it says the same as the alt text, or its class tells. */
      PARAGRAPH,
      /** Emphasis with nothing beside it, below the picture or as the next paragraph. */
      EMPHASIS,
      /** The title of the image. */
      TITLE,
      /** A {@code <figcaption>} of raw HTML, be its content HTML or Markdown. */
      FIGCAPTION,
      /** An argument of a template tag. */
      ARGUMENT,
      /** What stands between a shortcode or tag and the one that closes it. */
      TAG_CONTENT,
      /** A field of the front matter. */
      FIELD
    }

    /**
     * Creates one.
     *
     * @param kind what it stands as
     * @param written the whole place, such as all alt text or the paragraph, a credit in it
     *     included, with the part {@link Written.Part#TEXT} for the caption alone; never counts in
     *     equality
     */
    public Place {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(written, "written");
    }

    /**
     * {@return the span of the caption without the credit} Empty where the caption was made in
     * code, and where it ends within a text that holds an escape or an entity, as what stands
     * before it in the source then can't be told from the text.
     */
    public Optional<SourceSpan> textSpan() {
      return written.span(Written.Part.TEXT);
    }
  }
}
