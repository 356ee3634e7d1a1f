package io.github.articlemodel.editing;

import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways to change attributes of raw HTML and arguments of template tags. */
final class RawWays {

  private final RawPlaces places;
  private final BodyIndex index;
  private final BodyRefusals refusals;

  RawWays(RawPlaces places, BodyIndex index, BodyRefusals refusals) {
    this.places = places;
    this.index = index;
    this.refusals = refusals;
  }

  Change of(ArticleLink link, LinkRequest request) {
    LinkForm form = link.form();
    boolean isImage =
        form == LinkForm.HTML_IMAGE || form == LinkForm.TEMPLATE_IMAGE || isImageOfSet(link);
    if (request.content() != null && !isImage && form != LinkForm.HTML) {
      throw refusals.of(
          request.edit(), "edit.kind", "such an address has no text", "set its destination alone");
    }
    if (request.content() != null && !isImage) {
      throw refusals.of(
          request.edit(),
          "edit.kind",
          "the text of a link in raw HTML is what stands between its tags, which may be anything",
          "change the text there");
    }
    if (request.form() != null) {
      throw refusals.of(
          request.edit(), "edit.kind", "raw HTML has one form", "put a link in its place");
    }
    if (request.setsTitle() && !isImage && form != LinkForm.HTML) {
      throw refusals.of(
          request.edit(), "edit.kind", "such an address has no title", "set its destination alone");
    }
    RawValue address = link.written().span(Part.DESTINATION).map(places::at).orElse(null);
    if (address == null) {
      throw refusals.noPlace(request.edit(), "address");
    }
    String alt = request.content() == null ? null : Inline.plainText(request.content());
    List<Way> ways = new ArrayList<>();
    try {
      for (Style style : List.of(Style.KEPT, Style.REFERENCES)) {
        List<TextEdit> edits = new ArrayList<>();
        String destination = request.destination();
        if (destination != null && !destination.equals(link.destination())) {
          edits.add(address(address, form, destination, style));
        }
        if (request.setsTitle()) {
          add(edits, link, address, request.title(), Part.TITLE, "title", style, request.edit());
        }
        if (alt != null) {
          add(edits, link, address, alt, Part.TEXT, "alt", style, request.edit());
        }
        ways.add(way(edits, link, request, !isImage ? null : alt == null ? link.text() : alt));
      }
    } catch (IllegalArgumentException e) {
      throw refusals.value(request.edit(), e);
    }
    return new Change(request.edit(), ways);
  }

  /** Returns whether an address is the first of an image that has no other. */
  private boolean isImageOfSet(ArticleLink link) {
    return link.form() == LinkForm.HTML_SRCSET
        && link.span().filter(tag -> link.equals(index.rawLink(tag))).isPresent()
        && link.span().filter(places::isImage).isPresent();
  }

  private static TextEdit address(RawValue at, LinkForm form, String destination, Style style) {
    if (form != LinkForm.HTML_SRCSET) {
      return at.edit(destination, style);
    }
    boolean isAddress =
        !destination.isEmpty()
            && destination.chars().noneMatch(c -> c <= ' ')
            && !destination.startsWith(",")
            && !destination.endsWith(",");
    if (!isAddress) {
      throw new IllegalArgumentException(
          "an address in a srcset has no white space and no comma at its ends: " + destination);
    }
    return new TextEdit(
        at.inner(), at.part(destination, style).replace("\"", "&#34;").replace("'", "&#39;"));
  }

  private void add(
      List<TextEdit> edits,
      ArticleLink link,
      RawValue address,
      @Nullable String value,
      Part part,
      String name,
      Style style,
      BodyEdit edit) {
    Optional<SourceSpan> span = link.written().span(part);
    String old = part == Part.TITLE ? link.title() : link.text();
    if (span.isPresent() && Objects.equals(value, old)) {
      return;
    }
    if (span.isPresent()) {
      RawValue at = places.at(span.get());
      if (at == null) {
        throw refusals.noPlace(edit, name);
      }
      edits.add(value == null ? at.removal() : at.edit(value, style));
    } else if (value != null && address.isArgument() && !address.isNamed()) {
      throw refusals.noPlace(edit, name);
    } else if (value != null && address.isOneOfSeveral()) {
      edits.add(address.first(link.span().orElseThrow().start(), name, value, style));
    } else if (value != null) {
      edits.add(address.following(name, value, style));
    }
  }

  private Way way(
      List<TextEdit> edits, ArticleLink link, LinkRequest request, @Nullable String alt) {
    List<TextEdit> sorted = RawPlaces.sorted(edits);
    List<LiteralChange> changes = places.changes(sorted);
    if (changes == null) {
      throw refusals.noPlace(request.edit(), "value");
    }
    LinkSaying saying =
        new LinkSaying(
            index.rawLinkPlace(link),
            request.destinationOr(link.destination()),
            request.titleOr(link.title()),
            alt);
    return new Way(sorted, Map.of(), changes, List.of(saying), List.of());
  }
}
