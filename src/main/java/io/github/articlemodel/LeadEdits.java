package io.github.articlemodel;

import io.github.articlemodel.figure.CaptionText;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes what the front matter says of the lead image, in the fields that it stands in. Empty
 * where one of them is not known, or would not say what is asked for.
 */
final class LeadEdits {

  private final FieldTexts texts;
  private final FigureReader figures;

  LeadEdits(ArticleDocument document, FigureReader figures) {
    this.texts = FieldTexts.of(document.metadata());
    this.figures = figures;
  }

  /** Returns the edit of the address, of an alias too: it is written out then. */
  Optional<List<FieldEdit>> destination(Figure lead, String destination) {
    return part(lead, Written.Part.DESTINATION, destination)
        .or(
            () ->
                lead.written()
                    .span()
                    .flatMap(field -> texts.only(field, lead.destination()))
                    .map(found -> set(found, destination)));
  }

  /** Returns the edit of the text at a part of the picture. */
  Optional<List<FieldEdit>> part(Figure lead, Written.Part part, String value) {
    return lead.written().span(part).flatMap(texts::at).map(found -> set(found, value));
  }

  private static List<FieldEdit> set(FieldTexts.Found found, String value) {
    return List.of(new FieldEdit.Set(found.path(), FieldValue.of(value)));
  }

  /**
   * Returns the edits that give another caption, or take it away; the credit beside it stays. A
   * field of the caption alone is removed with it.
   */
  Optional<List<FieldEdit>> caption(Figure lead, @Nullable String caption) {
    Caption old = lead.caption();
    List<FieldEdit> edits = new ArrayList<>();
    for (Caption.Place place : old == null ? List.<Caption.Place>of() : old.places()) {
      FieldTexts.Found found = found(place.written());
      if (found == null) {
        return Optional.empty();
      }
      CaptionText split = split(place, found.text());
      List<Inline> changed =
          split.withCaption(caption == null ? List.of() : List.of(new Text(caption)));
      if (!Objects.equals(split(place, Inline.plainText(changed)).credit(), split.credit())) {
        return Optional.empty();
      }
      String text = Inline.plainText(changed);
      edits.add(
          text.isBlank()
              ? new FieldEdit.Remove(found.path())
              : new FieldEdit.Set(found.path(), FieldValue.of(text)));
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(edits);
  }

  /** Returns the edits that give another credit; a field of it alone is removed with it. */
  Optional<List<FieldEdit>> credit(Figure lead, @Nullable String credit) {
    List<FieldEdit> edits = new ArrayList<>();
    for (Written place : lead.credit() == null ? List.<Written>of() : lead.credit().places()) {
      FieldTexts.Found found = found(place);
      if (found == null) {
        return Optional.empty();
      }
      Caption.Place caption = captionAt(lead, found);
      if (caption == null) {
        edits.add(
            credit == null
                ? new FieldEdit.Remove(found.path())
                : new FieldEdit.Set(found.path(), FieldValue.of(credit)));
        continue;
      }
      List<Inline> changed = split(caption, found.text()).withCredit(credit);
      if (!Objects.equals(split(caption, Inline.plainText(changed)).credit(), credit)) {
        return Optional.empty();
      }
      edits.add(new FieldEdit.Set(found.path(), FieldValue.of(Inline.plainText(changed))));
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(edits);
  }

  private FieldTexts.@Nullable Found found(Written place) {
    return place.span().flatMap(texts::at).orElse(null);
  }

  private Caption.@Nullable Place captionAt(Figure lead, FieldTexts.Found found) {
    Caption caption = lead.caption();
    for (Caption.Place place : caption == null ? List.<Caption.Place>of() : caption.places()) {
      if (found.equals(found(place.written()))) {
        return place;
      }
    }
    return null;
  }

  private CaptionText split(Caption.Place place, String text) {
    boolean isBelow = place.kind() != Caption.Place.Kind.ALT_TEXT;
    return figures.captionText(List.of(new Text(text)), isBelow);
  }
}
