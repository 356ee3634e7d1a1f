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
 * when they are first asked for, as of a caption that stands twice one is never shown; and once, as
 * many pictures of a figure may have it. Used by one thread.
 */
final class Passage {

  private final Caption.Place.Kind kind;
  private final Written whole;
  private final CaptionText split;
  private @Nullable List<Inline> caption;
  private Caption.@Nullable Place place;
  private @Nullable Written creditPlace;

  /**
   * Creates one.
   *
   * @param kind what the text stands as
   * @param whole where all of it stands
   * @param split all of it
   */
  private Passage(Caption.Place.Kind kind, Written whole, CaptionText split) {
    this.kind = kind;
    this.whole = whole;
    this.split = split;
  }

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

  Caption.Place.Kind kind() {
    return kind;
  }

  Written whole() {
    return whole;
  }

  CaptionText split() {
    return split;
  }

  /** Returns whether there is anything without the credit. */
  boolean hasCaption() {
    return split.from() < split.to();
  }

  /** Returns the inlines without the credit; may be empty. */
  List<Inline> caption() {
    if (caption == null) {
      caption = split.caption();
    }
    return caption;
  }

  /** Returns where the caption stands. */
  Caption.Place place() {
    if (place == null) {
      Optional<SourceSpan> span =
          hasCaption() ? split.all().span(split.from(), split.to()) : Optional.empty();
      place = new Caption.Place(kind, span.isEmpty() ? whole : whole.with(Part.TEXT, span.get()));
    }
    return place;
  }

  /** Returns what the credit at the end says; null where there is none. */
  @Nullable Said said() {
    CreditScan.Found found = split.found();
    return found == null ? null : found.said();
  }

  /** Returns where the credit stands. */
  Written creditPlace() {
    if (creditPlace == null) {
      CreditScan.Found found = split.found();
      creditPlace =
          found == null ? Written.nowhere() : at(split.all().span(found.start(), found.end()));
    }
    return creditPlace;
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
