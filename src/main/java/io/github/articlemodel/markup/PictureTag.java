package io.github.articlemodel.markup;

import io.github.articlemodel.model.TemplateArgument;
import io.github.articlemodel.model.TemplateTag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a template tag says of the picture that it shows, by the names that sites give to such tags
 * and their arguments: {@code {{< figure src="…" >}}}, {@code {% include figure.html src="…" %}},
 * {@code {% image "…" "…" %}}.
 *
 * <pre>{@code
 * TemplateTag tag = new TemplateTag("{% include image.html file=\"a.jpg\" url=\"/b\" %}");
 * PictureTag picture = PictureTag.of(tag).orElseThrow();
 * picture.address().value(); // "a.jpg"
 * picture.link();            // the argument "/b"
 * }</pre>
 *
 * @param address the address of the file
 * @param alt the alt text, or null
 * @param title the title, or null
 * @param caption the caption, or null
 * @param credit who made the picture, or null
 * @param link what the picture is a link to, or null
 */
public record PictureTag(
    TemplateArgument address,
    @Nullable TemplateArgument alt,
    @Nullable TemplateArgument title,
    @Nullable TemplateArgument caption,
    @Nullable TemplateArgument credit,
    @Nullable TemplateArgument link) {

  /**
   * {@return what a tag says; empty where it shows no picture} In Liquid a word without quotes is a
   * variable, unless it has a slash or the extension of an image.
   *
   * @param tag any tag
   */
  public static Optional<PictureTag> of(TemplateTag tag) {
    if (!TagArguments.mayShow(tag)) {
      return Optional.empty();
    }
    TagArguments arguments = TagArguments.of(tag);
    TemplateArgument address = arguments.address();
    return address == null || tag.isClosing()
        ? Optional.empty()
        : Optional.of(
            new PictureTag(
                address,
                arguments.alt(address),
                arguments.title(),
                arguments.caption(),
                arguments.credit(),
                arguments.link(address)));
  }

  /**
   * {@return the caption that a tag gives, be it to a picture of its own or to what stands between
   * it and the tag that closes it; empty where it gives none}
   *
   * @param tag any tag
   */
  public static Optional<TemplateArgument> captionOf(TemplateTag tag) {
    return Optional.ofNullable(TagArguments.of(tag).caption());
  }

  /**
   * {@return whether a tag is a picture by its name, and so is all up to the one that closes it}
   *
   * @param tag any tag
   */
  public static boolean isNamedSo(TemplateTag tag) {
    if (!TagArguments.mayShow(tag)) {
      return false;
    }
    TagArguments arguments = TagArguments.of(tag);
    return !arguments.isInclude() && arguments.isNamedPicture();
  }

  /**
   * {@return whether a tag of Liquid takes in a file that makes something of its arguments}
   *
   * @param tag any tag
   */
  public static boolean isInclude(TemplateTag tag) {
    return TagArguments.of(tag).isInclude();
  }
}
