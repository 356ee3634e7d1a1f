package io.github.articlemodel;

import io.github.articlemodel.editing.BodyEdit;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes changes of pictures: of those in the body there, of the lead image in its fields. */
final class FigureChanges {

  private final ArticleDocument document;
  private final Readers readers;

  FigureChanges(ArticleDocument document, Readers readers) {
    this.document = document;
    this.readers = readers;
  }

  private LeadEdits leads() {
    return new LeadEdits(document, readers.figures());
  }

  EditChanges destination(Figure figure, String destination) {
    return isLead(figure)
        ? lead(
            figure,
            leads().destination(figure, destination),
            now -> now.destination().equals(destination))
        : EditChanges.of(new BodyEdit.SetDestination(place(figure), destination));
  }

  EditChanges alt(Figure figure, String alt) {
    refuseAttribute(figure);
    return isLead(figure)
        ? lead(figure, leads().part(figure, Written.Part.TEXT, alt), now -> now.alt().equals(alt))
        : EditChanges.of(BodyEdit.SetText.of(place(figure), alt));
  }

  EditChanges caption(Figure figure, @Nullable String caption) {
    boolean goes = caption == null || caption.isEmpty();
    return isLead(figure)
        ? lead(
            figure,
            leads().caption(figure, goes ? null : caption),
            now ->
                now.captionText().equals(goes ? Optional.empty() : Optional.ofNullable(caption))
                    && Objects.equals(now.credit(), figure.credit()))
        : EditChanges.of(
            new BodyEdit.SetCaption(
                figure, caption == null ? List.of() : List.of(new Text(caption))));
  }

  EditChanges credit(Figure figure, @Nullable String credit) {
    return isLead(figure)
        ? lead(
            figure,
            leads().credit(figure, credit),
            now ->
                now.captionText().equals(figure.captionText())
                    && Objects.equals(now.credit() == null ? null : now.credit().raw(), credit))
        : EditChanges.of(new BodyEdit.SetCredit(figure, credit));
  }

  /** Refuses an alt text that an attribute list says, which wins over that of the image. */
  private void refuseAttribute(Figure figure) {
    String ofImage = figure.written().span().map(document.altTexts()::get).orElse(null);
    if (ofImage != null && !ofImage.equals(figure.alt())) {
      throw refused(
          figure,
          "edit.no-place",
          "the alt text of the picture stands in an attribute list",
          "change the attribute by hand");
    }
  }

  private EditRefusedException refused(Figure figure, String code, String why, String advice) {
    SourceSpan span = figure.written().span().orElse(SourceSpan.at(0));
    return new EditRefusedException(
        document.source().diagnostic(Severity.ERROR, code, span, why, advice));
  }

  private static boolean isLead(Figure figure) {
    return figure.form() == FigureForm.LEAD_IMAGE;
  }

  /**
   * Returns edits of the lead image, tried by themselves; without them it is refused, unless it
   * says what is asked for.
   */
  private EditChanges lead(
      Figure figure, Optional<List<FieldEdit>> edits, Predicate<Figure> isRight) {
    EditChanges changes = EditChanges.none();
    if (edits.isEmpty() && isRight.test(figure)) {
      return changes;
    }
    for (FieldEdit edit : edits.orElse(List.of())) {
      changes = changes.and(EditChanges.of(edit));
    }
    boolean isMade =
        edits.isPresent()
            && new EditOutcome(document, readers, changes)
                .document()
                .leadImage()
                .filter(isRight)
                .isPresent();
    if (!isMade) {
      throw refused(
          figure,
          "edit.caption-place",
          "no field of the front matter says this of the lead image alone",
          "set the field by its name, or change the picture in the body");
    }
    return changes;
  }

  private SourceSpan place(Figure figure) {
    return new NamedPlaces(document).place(figure.written().span(), "the picture");
  }
}
