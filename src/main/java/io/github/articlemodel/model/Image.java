package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An image, inline or by reference (<a href="https://spec.commonmark.org/0.31.2/#images">CommonMark
 * 0.31.2, Images</a>).
 *
 * <pre>{@code
 * // ![A heron](heron.jpg "On the quay")
 * Image image = new Image(List.of(new Text("A heron")), "heron.jpg", "On the quay", null);
 * image.alt();                       // "A heron"
 * Image.of("A heron", "heron.jpg"); // without a title
 * }</pre>
 *
 * @param description the image description, whose plain text is the {@linkplain #alt() alt text};
 *     may be empty
 * @param destination the destination, escapes and entities resolved; may be empty
 * @param title the title, or null where none is written
 * @param reference how it refers to a definition, or null where destination and title are written
 *     inline
 * @param written where and how it was written; never counts in equality
 */
public record Image(
    List<Inline> description,
    String destination,
    @Nullable String title,
    @Nullable LinkReference reference,
    Written written)
    implements Inline {

  /**
   * Creates one; adjacent texts are joined and empty ones left out.
   *
   * @param description the image description, whose plain text is the {@linkplain #alt() alt text};
   *     may be empty
   * @param destination the destination, escapes and entities resolved; may be empty
   * @param title the title, or null where none is written
   * @param reference how it refers to a definition, or null where destination and title are written
   *     inline
   * @param written where and how it was written; never counts in equality
   */
  public Image {
    description = Inlines.normalize(description);
    destination = Literals.text(destination);
    title = title == null ? null : Literals.text(title);
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param description the image description, whose plain text is the {@linkplain #alt() alt text};
   *     may be empty
   * @param destination the destination, escapes and entities resolved; may be empty
   * @param title the title, or null where none is written
   * @param reference how it refers to a definition, or null where destination and title are written
   *     inline
   */
  public Image(
      List<Inline> description,
      String destination,
      @Nullable String title,
      @Nullable LinkReference reference) {
    this(description, destination, title, reference, Written.nowhere());
  }

  /**
   * Creates an inline image.
   *
   * @param alt the alt text; nothing in it is read as Markdown
   * @param destination the address of the file
   * @return the inline image
   */
  public static Image of(String alt, String destination) {
    return new Image(List.of(new Text(alt)), destination, null, null);
  }

  /** {@return the alt text: the description without its marks, line breaks as spaces} */
  public String alt() {
    return Inlines.plainText(description);
  }

  @Override
  public List<Inline> children() {
    return description;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.image(this);
  }
}
