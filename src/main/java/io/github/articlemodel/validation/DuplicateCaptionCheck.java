package io.github.articlemodel.validation;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Caption.Place.Kind;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.source.SourceSpan;
import java.util.Optional;

/**
 * A paragraph below a picture must not say its alt text again. Which of the two is to go can't be
 * told: the alt text is for those who can't see the picture, the paragraph for those who can.
 */
record DuplicateCaptionCheck() implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    for (Figure figure : document.document().figures()) {
      Caption caption = figure.caption();
      if (caption == null || !stands(caption, Kind.ALT_TEXT)) {
        continue;
      }
      Optional<SourceSpan> again =
          caption.places().stream()
              .filter(place -> place.kind() == Kind.PARAGRAPH || place.kind() == Kind.EMPHASIS)
              .flatMap(place -> place.written().span().stream())
              .findFirst();
      again.ifPresent(
          place ->
              out.add(
                  Breach.at(
                      place,
                      "the caption is the alt text of the picture again",
                      "let the alt text say what the picture shows, and the caption what it"
                          + " means")));
    }
  }

  private static boolean stands(Caption caption, Kind kind) {
    return caption.places().stream().anyMatch(place -> place.kind() == kind);
  }
}
