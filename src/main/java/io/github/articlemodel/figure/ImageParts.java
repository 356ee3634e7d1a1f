package io.github.articlemodel.figure;

import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What an image says of itself, whatever it is written with.
 *
 * @param destination the address of the file
 * @param alt the alt text
 * @param title the title, or null
 * @param link the address that it is a link to, or null
 * @param written where it stands, with its parts
 * @param altPassage the alt text as a caption
 * @param titlePassage the title as a caption, or null
 * @param own the caption that the image is given, such as an argument of a shortcode, or null
 * @param credit the credit that the image is given, or null
 */
record ImageParts(
    String destination,
    String alt,
    @Nullable String title,
    @Nullable String link,
    Written written,
    Passage altPassage,
    @Nullable Passage titlePassage,
    @Nullable Passage own,
    @Nullable Credit credit) {

  /** Returns this as a link, unless it is one already. */
  ImageParts linkedTo(@Nullable String address, @Nullable SourceSpan span) {
    if (address == null || link != null) {
      return this;
    }
    Written all = span == null ? written : written.with(Part.LINK, span);
    return new ImageParts(
        destination, alt, title, address, all, altPassage, titlePassage, own, credit);
  }

  /** Returns this with the caption that it is given, unless it is null. */
  ImageParts captioned(@Nullable Passage caption) {
    return caption == null
        ? this
        : new ImageParts(
            destination, alt, title, link, written, altPassage, titlePassage, caption, credit);
  }

  /** Returns this with the span of all that belongs to the picture. */
  ImageParts within(@Nullable SourceSpan figure) {
    return figure == null
        ? this
        : new ImageParts(
            destination,
            alt,
            title,
            link,
            written.with(Part.FIGURE, figure),
            altPassage,
            titlePassage,
            own,
            credit);
  }
}
