package io.github.articlemodel.editing;

import io.github.articlemodel.figure.CaptionText;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Caption.Place;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ways to change the caption and the credit of a picture, in all the places where they are. */
final class CaptionWays {

  private final SourceText source;
  private final BodyIndex index;
  private final PartText parts;
  private final BodyRefusals refusals;
  private final FigureReader figures;
  private final LeastCaption alone;
  private final RawCaptions raw;
  private final CaptionNodes nodes;
  private final CaptionRemoval removal;

  CaptionWays(
      SourceText source,
      BodyIndex index,
      PartText parts,
      BodyRefusals refusals,
      FigureReader figures,
      RawPlaces places) {
    this.source = source;
    this.index = index;
    this.parts = parts;
    this.refusals = refusals;
    this.figures = figures;
    this.nodes = new CaptionNodes(index, refusals);
    this.raw = new RawCaptions(places, refusals, figures, nodes);
    BlockChanges blocks = new BlockChanges(source, index, parts, refusals);
    this.removal = new CaptionRemoval(index, blocks, refusals);
    this.alone = new LeastCaption(source, index, parts, refusals);
  }

  Change of(FigureRequest request) {
    SourceSpan span = request.figure().written().span().orElse(SourceSpan.at(0));
    Image image = index.link(span) instanceof Image found ? found : null;
    if (image == null && !raw.isRaw(span)) {
      throw refusals.notFound(request.edit(), "image");
    }
    refuseInText(request);
    try {
      Map<Place.Kind, List<Inline>> changed = changed(request, image);
      List<List<Way>> all = new ArrayList<>(raw.of(request));
      List<Inline> alt = changed.get(Place.Kind.ALT_TEXT);
      List<Inline> title = changed.get(Place.Kind.TITLE);
      if (image != null && (alt != null || title != null)) {
        all.add(ofImage(request, image, alt, title));
      }
      for (Map.Entry<Place.Kind, List<Inline>> entry : changed.entrySet()) {
        CaptionNode node = nodes.of(request, entry.getKey());
        if (node != null) {
          all.add(below(request, entry.getKey(), node, entry.getValue()));
        }
      }
      return new Change(request.edit(), together(all, request.saying()));
    } catch (IllegalArgumentException e) {
      throw refusals.value(request.edit(), e);
    }
  }

  /** Refuses a caption of an image whose alt text describes it and is no caption. */
  private void refuseInText(FigureRequest request) {
    FigureForm form = request.figure().form();
    boolean isInText =
        form == FigureForm.INLINE_IMAGE
            || form == FigureForm.INLINE_HTML_IMAGE
            || (form == FigureForm.TABLE_IMAGE && !request.figure().alt().isEmpty())
            || (form == FigureForm.HTML_TABLE_IMAGE && !request.figure().alt().isEmpty());
    boolean hasNone = request.figure().caption() == null && request.figure().title() == null;
    if (request.caption() != null && !request.takesCaption() && isInText && hasNone) {
      throw refusals.of(
          request.edit(),
          "edit.caption-place",
          "an image within a text has no caption: its alt text describes it, and is none",
          "set its alt text, or put the image in a paragraph of its own");
    }
  }

  /** Returns the new text of each place that changes. */
  private Map<Place.Kind, List<Inline>> changed(FigureRequest request, @Nullable Image image) {
    Map<Place.Kind, List<Inline>> texts = new EnumMap<>(Place.Kind.class);
    if (image != null) {
      texts.put(Place.Kind.ALT_TEXT, image.description());
      if (image.title() != null) {
        texts.put(Place.Kind.TITLE, List.of(new Text(image.title())));
      }
    }
    List<Place.Kind> captions = captionKinds(request);
    for (Place.Kind kind : captions) {
      CaptionNode node = nodes.of(request, kind);
      if (node != null) {
        texts.put(kind, node.content());
      }
    }
    List<Place.Kind> credits = creditKinds(request, texts, captions);
    Map<Place.Kind, List<Inline>> changed = new EnumMap<>(Place.Kind.class);
    for (Map.Entry<Place.Kind, List<Inline>> entry : texts.entrySet()) {
      Place.Kind kind = entry.getKey();
      List<Inline> text = entry.getValue();
      List<Inline> caption = request.caption();
      if (caption != null && captions.contains(kind)) {
        text = split(kind, text).withCaption(caption);
      }
      if (request.setsCredit() && credits.contains(kind)) {
        text = split(kind, text).withCredit(request.credit());
      }
      if (!text.equals(entry.getValue())) {
        check(request, kind, text);
        changed.put(kind, text);
      }
    }
    return changed;
  }

  private CaptionText split(Place.Kind kind, List<Inline> text) {
    boolean isBelow = kind != Place.Kind.ALT_TEXT && kind != Place.Kind.PARAGRAPH;
    return figures.captionText(text, isBelow);
  }

  private void check(FigureRequest request, Place.Kind kind, List<Inline> text) {
    String credit = split(kind, text).credit();
    if (request.setsCredit() && !Objects.equals(credit, request.credit())) {
      throw refusals.credit(request.edit(), request.credit());
    }
  }

  private static List<Place.Kind> captionKinds(FigureRequest request) {
    Caption caption = request.figure().caption();
    return caption == null
        ? List.of(Place.Kind.ALT_TEXT)
        : caption.places().stream().map(Place::kind).toList();
  }

  /** Returns where the credit stands; where there is none, the places of the caption. */
  private List<Place.Kind> creditKinds(
      FigureRequest request, Map<Place.Kind, List<Inline>> texts, List<Place.Kind> captions) {
    Credit credit = request.figure().credit();
    if (!request.setsCredit() || credit == null) {
      return captions;
    }
    List<Place.Kind> kinds = new ArrayList<>();
    texts.forEach(
        (kind, text) -> {
          if (split(kind, text).credit() != null) {
            kinds.add(kind);
          }
        });
    long here = credit.places().stream().filter(place -> !raw.holds(place)).count();
    if (kinds.size() != here) {
      throw refusals.noPlace(request.edit(), "credit");
    }
    return kinds;
  }

  private List<Way> ofImage(
      FigureRequest request,
      Image image,
      @Nullable List<Inline> alt,
      @Nullable List<Inline> title) {
    LinkRequest link =
        new LinkRequest(
            request.edit(),
            null,
            title != null,
            title == null || title.isEmpty() ? null : Inline.plainText(title),
            alt,
            null);
    List<Way> ways =
        new ArrayList<>(new LinkWays(source, index, parts, refusals).of(image, link).ways());
    Map<NodeKey, NodeChange> nodes = ways.get(0).nodes();
    boolean isLabel =
        image.reference() != null && image.reference().kind() != LinkReference.Kind.FULL;
    if (!isLabel || alt == null) {
      List<TextEdit> least = new ArrayList<>();
      boolean isLeast =
          (alt == null
                  || alone.add(least, request, Place.Kind.ALT_TEXT, image, part(image, Part.TEXT)))
              && (title == null
                  || alone.add(least, request, Place.Kind.TITLE, image, part(image, Part.TITLE)));
      if (isLeast) {
        ways.add(0, new Way(least, nodes));
      }
    }
    return ways;
  }

  private static @Nullable SourceSpan part(Image image, Part part) {
    return image.written().span(part).orElse(null);
  }

  private List<Way> below(
      FigureRequest request, Place.Kind kind, CaptionNode place, List<Inline> content) {
    if (goes(request, kind, content)) {
      return removal.of(request, place);
    }
    Node node = place.node();
    NodeChange change = NodeChange.to(now -> place.with(now, content));
    List<Way> ways = new ArrayList<>();
    List<TextEdit> least = new ArrayList<>();
    if (alone.add(least, request, kind, node, place.span())) {
      ways.add(new Way(least, NodeKey.of(node), change));
    }
    List<Inline> all = place.isEmphasis() ? List.of(new Emphasis(content)) : content;
    String text = place.beginsLine() ? alone.lines(node, all, 0, 0) : alone.afterWord(node, all);
    ways.add(new Way(List.of(new TextEdit(place.span(), text)), NodeKey.of(node), change));
    return ways;
  }

  /** Returns whether nothing is left of a place, or a credit that stands elsewhere too. */
  private boolean goes(FigureRequest request, Place.Kind kind, List<Inline> content) {
    if (Inline.plainText(content).isBlank()) {
      return true;
    }
    if (!request.takesCaption() || kind != Place.Kind.PARAGRAPH) {
      return false;
    }
    Credit credit = request.figure().credit();
    if (credit == null || credit.places().size() < 2) {
      throw refusals.of(
          request.edit(),
          "edit.caption-place",
          "its credit would be alone in the paragraph, where it is not read as one",
          "take the credit away too, or leave a caption");
    }
    return true;
  }

  /** Returns the ways to change all places: the first of each, the second of each, and so on. */
  private static List<Way> together(List<List<Way>> all, FigureSaying saying) {
    int most = all.stream().mapToInt(List::size).max().orElse(0);
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      List<TextEdit> edits = new ArrayList<>();
      Map<NodeKey, NodeChange> nodes = new HashMap<>();
      List<LiteralChange> literals = new ArrayList<>();
      for (List<Way> one : all) {
        Way way = one.get(Math.min(i, one.size() - 1));
        edits.addAll(way.edits());
        nodes.putAll(way.nodes());
        literals.addAll(way.literals());
      }
      ways.add(new Way(edits, nodes, literals, List.of(), List.of(saying)));
    }
    return ways.isEmpty()
        ? List.of(new Way(List.of(), Map.of(), List.of(), List.of(), List.of(saying)))
        : ways;
  }
}
