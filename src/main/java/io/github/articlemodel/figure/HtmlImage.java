package io.github.articlemodel.figure;

import io.github.articlemodel.markup.HtmlTags.Tag;
import io.github.articlemodel.markup.HtmlTags.Value;
import io.github.articlemodel.markup.LiteralPlaces;
import io.github.articlemodel.markup.Srcset;
import io.github.articlemodel.model.Caption.Place.Kind;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an {@code <img>} of raw HTML. */
final class HtmlImage {

  private final FigureScope scope;
  private final String literal;
  private final @Nullable LiteralPlaces places;

  HtmlImage(FigureScope scope, String literal, @Nullable LiteralPlaces places) {
    this.scope = scope;
    this.literal = literal;
    this.places = places;
  }

  /** Returns whether a tag is an image. */
  static boolean is(Tag tag) {
    return !tag.closing() && (tag.name().equals("img") || tag.name().equals("image"));
  }

  /** Returns the first address of a {@code srcset}; null where the tag has none. */
  static @Nullable Value firstOfSet(Tag tag) {
    Value srcset = tag.attribute("srcset");
    List<Value> all = srcset == null ? List.of() : Srcset.addresses(srcset);
    return all.isEmpty() ? null : all.get(0);
  }

  /**
   * Returns the image; null where it has no address.
   *
   * @param source the address in a {@code <source>} before it, or null
   */
  @Nullable ImageParts read(Tag tag, @Nullable Value source) {
    Value address = tag.attribute("src");
    if (address == null || address.raw().isBlank()) {
      Value ofSet = firstOfSet(tag);
      address = ofSet != null ? ofSet : source;
    }
    if (address == null) {
      return null;
    }
    Value alt = tag.attribute("alt");
    Value title = tag.attribute("title");
    Written written =
        places == null ? Written.nowhere() : Written.at(places.around(tag.start(), tag.end()));
    written = with(with(written, Part.DESTINATION, address), Part.TEXT, alt);
    written = with(written, Part.TITLE, title);
    return new ImageParts(
        address.text().strip(),
        text(alt),
        title == null ? null : text(title),
        null,
        written,
        passage(Kind.ALT_TEXT, alt),
        title == null ? null : passage(Kind.TITLE, title),
        null,
        null);
  }

  private Written with(Written written, Part part, @Nullable Value value) {
    SourceSpan span = span(value);
    return span == null ? written : written.with(part, span);
  }

  private @Nullable SourceSpan span(@Nullable Value value) {
    return value == null || places == null ? null : places.span(value.start(), value.end());
  }

  private String text(@Nullable Value value) {
    return Inline.plainText(inlines(value)).strip();
  }

  private Passage passage(Kind kind, @Nullable Value value) {
    SourceSpan span = span(value);
    Written whole = span == null ? Written.nowhere() : Written.at(span);
    return Passage.of(scope, kind, whole, inlines(value));
  }

  private List<Inline> inlines(@Nullable Value value) {
    return value == null
        ? List.of()
        : RawText.attribute(literal, value.start(), value.end(), places);
  }
}
