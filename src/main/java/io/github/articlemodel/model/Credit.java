package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who made a picture, as the article says.
 *
 * <pre>{@code
 * // ![A heron. (Photo: Nela Brandvik/AFP)](heron.jpg)
 * credit.names();  // [Nela Brandvik]
 * credit.agency(); // "AFP"
 * credit.kind();   // PHOTOGRAPHER
 * credit.raw();    // "Photo: Nela Brandvik/AFP"
 * }</pre>
 *
 * @param names the people, in their order; may be empty
 * @param agency the agency, paper or other body, as written; null where none is named
 * @param kind what the credit says about the origin of the picture
 * @param licence the licence, as written; null where none is named
 * @param raw the whole credit as plain text, without the brackets around it
 * @param places the spans of the raw text, in the order of the text; two where the credit stands
 *     twice; never count in equality, but for how many there are
 */
public record Credit(
    List<String> names,
    @Nullable String agency,
    CreditKind kind,
    @Nullable String licence,
    String raw,
    List<Written> places) {

  /**
   * Creates one.
   *
   * @param names the people; may be empty
   * @param agency the agency or other body, or null
   * @param kind what is said about the origin
   * @param licence the licence, or null
   * @param raw the whole credit as plain text
   * @param places where it stands
   */
  public Credit {
    names = List.copyOf(names);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(raw, "raw");
    places = List.copyOf(places);
  }
}
