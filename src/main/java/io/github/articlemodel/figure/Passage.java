package io.github.articlemodel.figure;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be the caption of a picture, split into caption and credit. Its parts are made
 * when they are asked for: of a caption that stands twice one is never shown.
 *
 * @param kind what the text stands as
 * @param whole where all of it stands
 * @param split all of it
 */
record Passage(Caption.Place.Kind kind, Written whole, CaptionText split) {

  /** Returns that of a paragraph, which may say the same as another. */
  static Passage paragraph(FigureScope scope, Paragraph paragraph, Passage other) {
    CaptionText split = CaptionText.of(scope, paragraph.content(), false, other.split);
    return new Passage(Caption.Place.Kind.PARAGRAPH, at(paragraph.span()), split);
  }

  static Passage emphasis(FigureScope scope, Emphasis emphasis) {
    return of(scope, Caption.Place.Kind.EMPHASIS, at(emphasis.span()), emphasis.content());
  }

  static Written at(Optional<SourceSpan> span) {
    return span.map(Written::at).orElse(Written.nowhere());
  }

  /** Returns the passage of content that stands under a span. */
  static Passage of(
      FigureScope scope, Caption.Place.Kind kind, Written whole, List<Inline> content) {
    boolean below = kind != Caption.Place.Kind.ALT_TEXT && kind != Caption.Place.Kind.PARAGRAPH;
    return new Passage(kind, whole, CaptionText.of(scope, content, below));
  }

  /** Returns whether there is anything without the credit. */
  boolean hasCaption() {
    return split.from() < split.to();
  }

  /** Returns the inlines without the credit; may be empty. */
  List<Inline> caption() {
    return split.caption();
  }

  /** Returns where the caption stands. */
  Caption.Place place() {
    Optional<SourceSpan> span =
        hasCaption() ? split.all().span(split.from(), split.to()) : Optional.empty();
    return new Caption.Place(kind, span.isEmpty() ? whole : whole.with(Part.TEXT, span.get()));
  }

  /** Returns what the credit at the end says; null where there is none. */
  @Nullable Said said() {
    CreditScan.Found found = split.found();
    return found == null ? null : found.said();
  }

  /** Returns where the credit stands. */
  Written creditPlace() {
    CreditScan.Found found = split.found();
    return found == null ? Written.nowhere() : at(split.all().span(found.start(), found.end()));
  }

  /** Returns what may be a credit or not and so is part of the caption; null where nothing is. */
  @Nullable String unclearCredit() {
    CreditScan.Found found = split.found();
    return found == null || found.said() != null
        ? null
        : split.all().plain().substring(found.start(), found.end());
  }

  /** Returns whether both have the same caption, and not two different credits. */
  boolean saysTheSameAs(Passage other) {
    Said said = said();
    Said others = other.said();
    return hasCaption()
        && split.saysTheSameAs(other.split)
        && (said == null || others == null || SameWords.in(said.raw(), others.raw()));
  }
}
