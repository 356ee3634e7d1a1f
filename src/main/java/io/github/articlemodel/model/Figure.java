package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture of an article with what is said about it.
 *
 * <pre>{@code
 * // ![A heron on the quay. (Photo: Nela Brandvik)](https://example.com/heron.jpg)
 * figure.destination();  // "https://example.com/heron.jpg"
 * figure.captionText();  // Optional of "A heron on the quay."
 * figure.creditNames();  // [Nela Brandvik]
 * }</pre>
 *
 * @param form how the picture stands in the article
 * @param destination the address of the file, escapes and entities resolved; may be empty
 * @param alt the alt text; may be empty
 * @param title the title of the image, or null where none is written
 * @param link the address that the image is a link to, or null where it is none
 * @param caption the caption without the credit, or null where there is none
 * @param credit who made the picture, or null where that is not said
 * @param written the image, with the parts that it has: {@link Written.Part#DESTINATION}, {@link
 *     Written.Part#TEXT} for the alt text, {@link Written.Part#TITLE}, {@link Written.Part#LINK},
 *     and {@link Written.Part#FIGURE} where more than the image belongs to the picture; of a lead
 *     image, the field; never counts in equality
 */
public record Figure(
    FigureForm form,
    String destination,
    String alt,
    @Nullable String title,
    @Nullable String link,
    @Nullable Caption caption,
    @Nullable Credit credit,
    Written written) {

  /**
   * Creates one.
   *
   * @param form how the picture stands in the article
   * @param destination the address of the file, escapes and entities resolved; may be empty
   * @param alt the alt text; may be empty
   * @param title the title of the image, or null where none is written
   * @param link the address that the image is a link to, or null where it is none
   * @param caption the caption without the credit, or null where there is none
   * @param credit who made the picture, or null where that is not said
   * @param written the image, with the parts that it has: {@link Written.Part#DESTINATION}, {@link
   *     Written.Part#TEXT} for the alt text, {@link Written.Part#TITLE}, {@link Written.Part#LINK},
   *     and {@link Written.Part#FIGURE} where more than the image belongs to the picture; of a lead
   *     image, the field; never counts in equality
   */
  public Figure {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(destination, "destination");
    Objects.requireNonNull(alt, "alt");
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one without a title, which is no link.
   *
   * @param form how the picture stands in the article
   * @param destination the address of the file, escapes resolved
   * @param alt the alt text; may be empty
   * @param caption the caption without the credit, or null where there is none
   * @param credit who made the picture, or null where that is not said
   * @param written the span of the picture, with the parts that it has; never counts in equality
   */
  public Figure(
      FigureForm form,
      String destination,
      String alt,
      @Nullable Caption caption,
      @Nullable Credit credit,
      Written written) {
    this(form, destination, alt, null, null, caption, credit, written);
  }

  /** {@return the text of the caption without the credit; empty where there is no caption} */
  public Optional<String> captionText() {
    return Optional.ofNullable(caption).map(Caption::text);
  }

  /** {@return the names in the credit; empty where there is none} */
  public List<String> creditNames() {
    return credit == null ? List.of() : credit.names();
  }
}
