package io.github.articlemodel.figure;

import io.github.articlemodel.markup.LiteralPlaces;
import io.github.articlemodel.markup.PictureTag;
import io.github.articlemodel.model.Caption.Place.Kind;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.TemplateArgument;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a template tag that shows a picture. */
final class TagImage {

  private final FigureScope scope;
  private final TemplateTag tag;
  private final @Nullable LiteralPlaces places;

  private TagImage(FigureScope scope, TemplateTag tag) {
    this.scope = scope;
    this.tag = tag;
    this.places = scope.places(tag.literal(), tag.written());
  }

  /** Returns the image; null where the tag is none. */
  static @Nullable ImageParts read(FigureScope scope, TemplateTag tag) {
    PictureTag picture = PictureTag.of(tag).orElse(null);
    return picture == null ? null : new TagImage(scope, tag).read(picture);
  }

  /** Returns the caption that a tag gives to what stands in it; null where it gives none. */
  static @Nullable Passage caption(FigureScope scope, TemplateTag tag) {
    TemplateArgument caption = PictureTag.captionOf(tag).orElse(null);
    return new TagImage(scope, tag).passage(Kind.ARGUMENT, caption);
  }

  /** Returns the form of a picture that is a tag by itself. */
  static FigureForm form(TemplateTag tag) {
    if (TemplateFamily.of(tag) == TemplateFamily.HUGO) {
      return FigureForm.HUGO_SHORTCODE;
    }
    return PictureTag.isInclude(tag) ? FigureForm.LIQUID_INCLUDE : FigureForm.LIQUID_TAG;
  }

  private ImageParts read(PictureTag picture) {
    TemplateArgument address = picture.address();
    TemplateArgument alt = picture.alt();
    TemplateArgument title = picture.title();
    TemplateArgument link = picture.link();
    TemplateArgument attribution = picture.credit();
    Written written = tag.written();
    written = with(with(written, Part.DESTINATION, address), Part.TEXT, alt);
    written = with(with(written, Part.TITLE, title), Part.LINK, link);
    Passage altPassage = passage(Kind.ALT_TEXT, alt);
    Credit credit =
        attribution == null
            ? null
            : StatedCredit.of(scope.words(), attribution.value(), at(attribution));
    return new ImageParts(
        address.value(),
        alt == null ? "" : text(alt),
        title == null ? null : text(title),
        link == null ? null : link.value(),
        written,
        altPassage == null
            ? Passage.of(scope, Kind.ALT_TEXT, Written.nowhere(), List.of())
            : altPassage,
        passage(Kind.TITLE, title),
        passage(Kind.ARGUMENT, picture.caption()),
        credit);
  }

  private String text(TemplateArgument argument) {
    return Inline.plainText(inlines(argument));
  }

  private Written with(Written written, Part part, @Nullable TemplateArgument argument) {
    SourceSpan span = argument == null ? null : at(argument).span().orElse(null);
    return span == null ? written : written.with(part, span);
  }

  private Written at(TemplateArgument argument) {
    SourceSpan span = places == null ? null : places.span(argument.start(), argument.end());
    return span == null ? Written.nowhere() : Written.at(span);
  }

  private @Nullable Passage passage(Kind kind, @Nullable TemplateArgument argument) {
    return argument == null ? null : Passage.of(scope, kind, at(argument), inlines(argument));
  }

  private List<Inline> inlines(TemplateArgument argument) {
    boolean asWritten = argument.value().length() == argument.end() - argument.start();
    return asWritten
        ? RawText.plain(tag.literal(), argument.start(), argument.end(), places)
        : List.of(new Text(argument.value(), at(argument)));
  }
}
