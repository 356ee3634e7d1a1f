package io.github.articlemodel.editing;

import io.github.articlemodel.figure.CaptionText;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.markup.HtmlEntities;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Caption.Place;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways to change a caption or a credit in raw HTML and in template tags. */
final class RawCaptions {

  private final RawPlaces places;
  private final BodyRefusals refusals;
  private final FigureReader figures;
  private final CaptionNodes nodes;

  RawCaptions(RawPlaces places, BodyRefusals refusals, FigureReader figures, CaptionNodes nodes) {
    this.nodes = nodes;
    this.places = places;
    this.refusals = refusals;
    this.figures = figures;
  }

  /** Returns whether a picture itself, not its caption alone, stands in raw HTML or a tag. */
  boolean isRaw(SourceSpan figure) {
    return places.contains(figure);
  }

  /** Returns whether a part of a picture stands there. */
  boolean holds(Written part) {
    return part.span().filter(places::contains).isPresent();
  }

  /** Returns the ways to change each place that stands there. */
  List<List<Way>> of(FigureRequest request) {
    List<List<Way>> all = new ArrayList<>();
    Caption caption = request.figure().caption();
    List<Place> captions = caption == null ? List.of() : caption.places();
    for (Place place : captions) {
      if (holds(place.written())) {
        all.add(ofPlace(request, place, request.caption()));
      } else if (!LeastCaption.isMarkdown(place.kind())
          && nodes.of(request, place.kind()) == null) {
        throw elsewhere(request);
      }
    }
    Credit credit = request.figure().credit();
    boolean addsCredit = request.credit() != null && credit == null;
    if (caption == null && (request.caption() != null || addsCredit) && isRaw(place(request))) {
      all.add(added(request));
    }
    if (request.setsCredit() && credit != null) {
      for (Written at : credit.places()) {
        boolean isInCaption = captions.stream().anyMatch(place -> contains(place.written(), at));
        if (holds(at) && !isInCaption) {
          all.add(ofCredit(request, at));
        }
      }
    }
    all.removeIf(ways -> ways.stream().allMatch(way -> way.edits().isEmpty()));
    return all;
  }

  private static SourceSpan place(FigureRequest request) {
    return request.figure().written().span().orElseThrow();
  }

  private static boolean contains(Written whole, Written part) {
    Optional<SourceSpan> inner = part.span();
    return inner.isPresent() && whole.span().filter(s -> s.contains(inner.get())).isPresent();
  }

  /** Returns the ways to change a credit that stands beside no caption, or is an argument. */
  private List<Way> ofCredit(FigureRequest request, Written at) {
    Figure figure = request.figure();
    for (Part part : List.of(Part.TEXT, Part.TITLE)) {
      SourceSpan whole = figure.written().span(part).orElse(null);
      if (whole != null && whole.contains(at.span().orElseThrow())) {
        Place.Kind kind = part == Part.TEXT ? Place.Kind.ALT_TEXT : Place.Kind.TITLE;
        return ofPlace(request, new Place(kind, Written.at(whole)), null);
      }
    }
    RawValue value = places.at(at.span().orElseThrow());
    if (value == null || !value.isArgument()) {
      throw elsewhere(request);
    }
    String credit = request.credit();
    return credit == null
        ? List.of(way(request, List.of(value.removal())))
        : List.of(
            way(request, List.of(value.edit(credit, Style.KEPT))),
            way(request, List.of(value.edit(credit, Style.REFERENCES))));
  }

  /** Returns the ways to give a caption or a credit to a picture that has no caption. */
  private List<Way> added(FigureRequest request) {
    Written written = request.figure().written();
    RawValue address = written.span(Part.DESTINATION).map(places::at).orElse(null);
    SourceSpan alt = written.span(Part.TEXT).orElse(null);
    if (address == null || (address.isArgument() && !address.isNamed())) {
      throw refusals.noPlace(request.edit(), "caption");
    }
    if (alt != null && !address.isArgument()) {
      return ofPlace(request, new Place(Place.Kind.ALT_TEXT, Written.at(alt)), request.caption());
    }
    String text = request.caption() == null ? "" : plain(request, request.caption());
    String credit = request.setsCredit() ? request.credit() : null;
    List<Way> ways = new ArrayList<>();
    for (Style style : List.of(Style.KEPT, Style.REFERENCES)) {
      List<TextEdit> edits = new ArrayList<>();
      if (address.isArgument()) {
        if (request.caption() != null) {
          edits.add(address.following("caption", text, style));
        }
        if (credit != null) {
          edits.add(address.following("attr", credit, style));
        }
      } else {
        String beside = credit == null ? "" : (text.isEmpty() ? "" : " ") + "(" + credit + ")";
        if (credit != null) {
          checkCredit(request, Place.Kind.ALT_TEXT, List.of(new Text(text + beside)));
        }
        edits.add(
            address.isOneOfSeveral()
                ? address.first(place(request).start(), "alt", text + beside, style)
                : address.following("alt", text + beside, style));
      }
      ways.add(way(request, edits));
    }
    return ways;
  }

  private List<Way> ofPlace(FigureRequest request, Place place, @Nullable List<Inline> caption) {
    SourceSpan whole = place.written().span().orElseThrow();
    SourceSpan stripped = places.stripped(whole);
    RawValue value = places.at(whole);
    if (value != null && value.kind() == RawValue.Kind.TEXT && stripped != null) {
      value = places.at(stripped);
    }
    if (value == null || stripped == null) {
      throw elsewhere(request);
    }
    String text = caption == null ? null : plain(request, caption);
    List<Way> ways = new ArrayList<>();
    if (request.takesCaption() && text != null) {
      List<TextEdit> removal = removal(request, place, value, whole);
      if (removal != null) {
        ways.add(way(request, removal));
      }
    }
    for (Style style : List.of(Style.KEPT, Style.REFERENCES)) {
      List<TextEdit> least = least(request, place, value, text, style);
      if (least != null) {
        ways.add(way(request, least));
      }
    }
    if (!places.hasTags(whole)) {
      String all = whole(request, place, value, text);
      boolean changes = !all.equals(now(value));
      for (Style style : List.of(Style.KEPT, Style.REFERENCES)) {
        ways.add(way(request, changes ? List.of(value.edit(all, style)) : List.of()));
      }
    }
    if (ways.isEmpty()) {
      throw refusals.of(
          request.edit(),
          "edit.caption-place",
          "tags stand in the caption, so that caption and credit can't be told apart in it",
          "change it by hand");
    }
    return ways;
  }

  /** Returns the edit that takes all of a caption away; null where a credit beside it stays. */
  private @Nullable List<TextEdit> removal(
      FigureRequest request, Place place, RawValue value, SourceSpan whole) {
    Credit credit = request.figure().credit();
    boolean keepsCredit =
        credit != null
            && within(credit, whole) != null
            && !(request.setsCredit() && request.credit() == null);
    if (keepsCredit || (value.kind() == RawValue.Kind.TEXT && !places.isBalanced(whole))) {
      return null;
    }
    boolean isWhole = place.kind() != Place.Kind.ALT_TEXT && value.kind() != RawValue.Kind.TEXT;
    return List.of(isWhole && value.isNamed() ? value.removal() : value.edit("", Style.KEPT));
  }

  private @Nullable List<TextEdit> least(
      FigureRequest request, Place place, RawValue value, @Nullable String caption, Style style) {
    SourceSpan text = place.textSpan().orElse(null);
    boolean isWritten = value.quote() != 0 || value.kind() == RawValue.Kind.TEXT;
    if (text == null || !isWritten || (caption != null && caption.isEmpty())) {
      return null;
    }
    List<TextEdit> edits = new ArrayList<>();
    if (caption != null) {
      edits.add(new TextEdit(text, value.part(caption, style)));
    }
    if (request.setsCredit()) {
      Credit old = request.figure().credit();
      String credit = request.credit();
      SourceSpan at = old == null ? null : within(old, value.inner());
      if (at == null && credit != null && old == null) {
        edits.add(new TextEdit(SourceSpan.at(text.end()), " (" + value.part(credit, style) + ")"));
      } else if (at != null && credit != null) {
        edits.add(new TextEdit(at, value.part(credit, style)));
      } else if (at != null) {
        edits.add(new TextEdit(new SourceSpan(text.end(), value.inner().end()), ""));
      }
    }
    boolean isBalanced =
        value.kind() != RawValue.Kind.TEXT
            || edits.stream().allMatch(edit -> places.isBalanced(edit.span()));
    return isBalanced ? edits : null;
  }

  private static @Nullable SourceSpan within(Credit credit, SourceSpan whole) {
    return credit.places().stream()
        .flatMap(place -> place.span().stream())
        .filter(whole::contains)
        .findFirst()
        .orElse(null);
  }

  /** Returns the whole text of a place with the changes. */
  private String whole(
      FigureRequest request, Place place, RawValue value, @Nullable String caption) {
    List<Inline> text = List.of(new Text(now(value)));
    if (caption != null) {
      text = split(place.kind(), text).withCaption(List.of(new Text(caption)));
    }
    Credit old = request.figure().credit();
    if (request.setsCredit() && (old == null || split(place.kind(), text).credit() != null)) {
      text = split(place.kind(), text).withCredit(request.credit());
      checkCredit(request, place.kind(), text);
    }
    return Inline.plainText(text);
  }

  private void checkCredit(FigureRequest request, Place.Kind kind, List<Inline> text) {
    boolean isRead = Objects.equals(split(kind, text).credit(), request.credit());
    if (request.setsCredit() && !isRead) {
      throw refusals.credit(request.edit(), request.credit());
    }
  }

  private String now(RawValue value) {
    String raw = Objects.requireNonNull(places.literal(value.inner())).replace('\n', ' ');
    return switch (value.kind()) {
      case ATTRIBUTE -> HtmlEntities.ofAttribute(raw);
      case TEXT -> HtmlEntities.ofText(raw);
      case HUGO -> value.quote() == '"' ? raw.replace("\\\"", "\"").replace("\\\\", "\\") : raw;
      case LIQUID -> raw;
    };
  }

  private CaptionText split(Place.Kind kind, List<Inline> text) {
    boolean isBelow = kind != Place.Kind.ALT_TEXT && kind != Place.Kind.PARAGRAPH;
    return figures.captionText(text, isBelow);
  }

  private String plain(FigureRequest request, List<Inline> caption) {
    if (!caption.stream().allMatch(each -> each instanceof Text || each instanceof SoftBreak)) {
      throw refusals.of(
          request.edit(),
          "edit.value",
          "a caption in raw HTML, in a template tag or in a field is plain text",
          "give it as text");
    }
    return Inline.plainText(caption);
  }

  private io.github.articlemodel.source.EditRefusedException elsewhere(FigureRequest request) {
    return refusals.of(
        request.edit(),
        "edit.caption-place",
        "its caption is more than one paragraph between tags, or where it stands can't be told",
        "change the blocks there");
  }

  private Way way(FigureRequest request, List<TextEdit> edits) {
    List<TextEdit> sorted = RawPlaces.sorted(edits);
    List<LiteralChange> changes = places.changes(sorted);
    if (changes == null) {
      throw refusals.noPlace(request.edit(), "caption");
    }
    return new Way(sorted, Map.of(), changes, List.of(), List.of());
  }
}
