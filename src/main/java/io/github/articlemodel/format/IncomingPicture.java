package io.github.articlemodel.format;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a format says to belong to an article, beside its body.
 *
 * <pre>{@code
 * IncomingPicture picture =
 *     new IncomingPicture(
 *         "https://news.example/heron.jpg", null, "A heron.", "Nela Brandvik",
 *         IncomingPicture.Place.LEAD);
 * incoming.picture(picture);
 * }</pre>
 *
 * @param address where it is, without spaces and control characters at its ends, which are none of
 *     an address (WHATWG URL)
 * @param alt what it shows, for those who can't see it; null where that is not said
 * @param caption what is said about it; null where nothing is
 * @param credit who made it; null where that is not said
 * @param place where it belongs
 */
public record IncomingPicture(
    String address,
    @Nullable String alt,
    @Nullable String caption,
    @Nullable String credit,
    Place place) {

  /** Where a picture belongs. */
  public enum Place {
    /** It is the lead image; of several that are said to be, the first is. */
    LEAD,
    /** In the body. */
    BODY,
    /** That is not said. */
    UNKNOWN
  }

  /**
   * Creates one.
   *
   * @param address where it is
   * @param alt what it shows, for those who can't see it; null where that is not said
   * @param caption what is said about it; null where nothing is
   * @param credit who made it; null where that is not said
   * @param place where it belongs
   */
  public IncomingPicture {
    address = Objects.requireNonNull(address, "address").trim();
    Objects.requireNonNull(place, "place");
    alt = said(alt);
    caption = said(caption);
    credit = said(credit);
  }

  private static @Nullable String said(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Returns what is said of it, by what that is. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    add("alt text", alt, texts);
    add("caption", caption, texts);
    add("credit", credit, texts);
    return texts;
  }

  private static void add(String name, @Nullable String text, Map<String, String> texts) {
    if (text != null) {
      texts.put(name, text);
    }
  }

  /** Returns it as a block: the caption, or else the alt text, and the credit in brackets. */
  Block toBlock() {
    String text = caption != null ? caption : alt != null ? alt : "";
    String whole = credit == null ? text : (text + " (" + credit + ")").strip();
    return new Paragraph(List.of(Image.of(whole, address)));
  }
}
