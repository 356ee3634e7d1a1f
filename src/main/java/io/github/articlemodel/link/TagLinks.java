package io.github.articlemodel.link;

import io.github.articlemodel.markup.LiteralPlaces;
import io.github.articlemodel.markup.PictureTag;
import io.github.articlemodel.model.TemplateArgument;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplatePlace.Kind;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the addresses that template tags are given. */
final class TagLinks {

  /** Tags that make an address of their first argument. */
  private static final Set<String> REFERENCES = Set.of("ref", "relref", "link", "post_url");

  private static final Set<String> NAMES =
      Set.of("src", "href", "url", "link", "attrlink", "file", "image", "poster", "image_path");

  private final List<ArticleLink> links;
  private final TargetReader targets;
  private final @Nullable SourceText source;

  TagLinks(List<ArticleLink> links, TargetReader targets, @Nullable SourceText source) {
    this.links = links;
    this.targets = targets;
    this.source = source;
  }

  /** Reads the tags in a destination that a template makes: {@code [a]({{< ref "b" >}})}. */
  void destination(String destination, Written written) {
    if (destination.indexOf('{') < 0) {
      return;
    }
    SourceSpan span = written.span(Part.DESTINATION).orElse(null);
    boolean asItReads = span != null && span.length() == destination.length();
    for (TemplatePlace place : TemplatePlace.in(destination, EnumSet.allOf(TemplateFamily.class))) {
      if (place.kind() == Kind.TAG) {
        Written at =
            span == null || !asItReads
                ? Written.nowhere()
                : Written.at(
                    new SourceSpan(span.start() + place.start(), span.start() + place.end()));
        read(new TemplateTag(destination.substring(place.start(), place.end()), at));
      }
    }
  }

  void read(TemplateTag tag) {
    LiteralPlaces places =
        LiteralPlaces.of(tag.literal(), tag.written().span().orElse(null), source);
    Optional<PictureTag> picture = PictureTag.of(tag);
    List<TemplateArgument> arguments = tag.allArguments();
    boolean refers = REFERENCES.contains(tag.name()) && !tag.isClosing();
    for (int i = 0; i < arguments.size(); i++) {
      TemplateArgument argument = arguments.get(i);
      boolean shown = picture.isPresent() && picture.get().address().equals(argument);
      if (shown || (refers && i == 0) || isAddress(argument)) {
        add(
            shown ? picture.get().alt() : null,
            shown ? picture.get().title() : null,
            argument,
            shown ? LinkForm.TEMPLATE_IMAGE : LinkForm.TEMPLATE,
            tag.written(),
            places);
      }
    }
  }

  /** Returns whether an argument is an address by its name; of Liquid, a bare word is none. */
  private static boolean isAddress(TemplateArgument argument) {
    String name = argument.name();
    boolean path = argument.quoted() || argument.value().indexOf('/') >= 0;
    return name != null
        && path
        && NAMES.contains(name.toLowerCase(Locale.ROOT).replace('-', '_'))
        && argument.value().chars().noneMatch(c -> c <= ' ')
        && !argument.value().isEmpty();
  }

  private void add(
      @Nullable TemplateArgument alt,
      @Nullable TemplateArgument title,
      TemplateArgument argument,
      LinkForm form,
      Written written,
      @Nullable LiteralPlaces places) {
    Written all = with(written, Part.DESTINATION, argument, places);
    all = with(with(all, Part.TEXT, alt, places), Part.TITLE, title, places);
    links.add(
        new ArticleLink(
            alt == null ? "" : alt.value(),
            argument.value(),
            title == null ? null : title.value(),
            form,
            null,
            targets.read(argument.value()),
            all));
  }

  private static Written with(
      Written written,
      Part part,
      @Nullable TemplateArgument argument,
      @Nullable LiteralPlaces places) {
    SourceSpan span =
        argument == null || places == null ? null : places.span(argument.start(), argument.end());
    return span == null ? written : written.with(part, span);
  }
}
