package io.github.articlemodel.format;

import io.github.articlemodel.model.Figure;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture of an article on its way into a format that lists them beside the body.
 *
 * <pre>{@code
 * OutgoingPicture picture = out.pictures().get(0);
 * picture.address();   // "https://news.example/img/heron.jpg"
 * picture.mediaType(); // Optional of image/jpeg
 * }</pre>
 *
 * @param figure the picture, with what is said of it
 * @param address its whole address, percent-encoded
 * @param isLead whether it is the lead image, and not one of the body
 */
public record OutgoingPicture(Figure figure, String address, boolean isLead) {

  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "gif", "image/gif",
          "webp", "image/webp",
          "avif", "image/avif",
          "svg", "image/svg+xml");

  /**
   * Creates one.
   *
   * @param figure the picture, with what is said of it
   * @param address its whole address, percent-encoded
   * @param isLead whether it is the lead image, and not one of the body
   */
  public OutgoingPicture {
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(address, "address");
  }

  /** {@return its caption without marks; empty where it has none, or a blank one} */
  public Optional<String> caption() {
    return figure.captionText().filter(text -> !text.isBlank());
  }

  /** {@return its credit as it is written; empty where it has none} */
  public Optional<String> credit() {
    return Optional.ofNullable(figure.credit()).map(said -> said.raw());
  }

  /** {@return what {@link #mediaType(String)} tells of its address} */
  public Optional<String> mediaType() {
    return mediaType(address);
  }

  /**
   * {@return the media type (RFC 6838) that the ending of an address tells; empty where it is none
   * of a picture}
   *
   * @param address the address, with a query and a fragment or without
   */
  public static Optional<String> mediaType(String address) {
    String path = address.split("[?#]", 2)[0];
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(ending));
  }
}
