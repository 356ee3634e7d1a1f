package io.github.articlemodel.figure;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be the caption of a picture, split into caption and credit.
 *
 * @param caption the inlines without the credit; may be empty
 * @param text the same as plain text
 * @param place where the caption stands
 * @param credit the credit at the end, with its one place, or null
 * @param unclearCredit what may be a credit or not and so is part of the caption, or null
 * @param split all of the text
 */
record Passage(
    List<Inline> caption,
    String text,
    Caption.Place place,
    @Nullable Credit credit,
    @Nullable String unclearCredit,
    CaptionText split) {

  /** Returns that of a paragraph, which may say the same as another. */
  static Passage paragraph(FigureScope scope, Paragraph paragraph, Passage other) {
    CaptionText split = CaptionText.of(scope, paragraph.content(), false, other.split);
    return of(Caption.Place.Kind.PARAGRAPH, at(paragraph.span()), paragraph.content(), split);
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
    return of(kind, whole, content, CaptionText.of(scope, content, below));
  }

  private static Passage of(
      Caption.Place.Kind kind, Written whole, List<Inline> content, CaptionText split) {
    InlineText all = split.all();
    int from = split.from();
    int to = split.to();
    Credit credit = null;
    String unclear = null;
    CreditScan.Found found = split.found();
    if (found != null && found.said() != null) {
      credit = found.said().at(at(all.span(found.start(), found.end())));
    } else if (found != null) {
      unclear = all.plain().substring(found.start(), found.end());
    }
    Optional<SourceSpan> span = from == to ? Optional.empty() : all.span(from, to);
    Caption.Place place =
        new Caption.Place(kind, span.map(s -> whole.with(Part.TEXT, s)).orElse(whole));
    List<Inline> caption = InlineSlice.of(content, from, to);
    boolean single = caption.size() == 1 && caption.get(0) instanceof Text;
    String text = single ? Inline.plainText(caption) : all.plain().substring(from, to);
    return new Passage(caption, text, place, credit, unclear, split);
  }

  /** Returns whether both have the same caption, and not two different credits. */
  boolean saysTheSameAs(Passage other) {
    return !text.isEmpty()
        && SameWords.in(text, other.text)
        && (credit == null
            || other.credit == null
            || SameWords.in(credit.raw(), other.credit.raw()));
  }
}
