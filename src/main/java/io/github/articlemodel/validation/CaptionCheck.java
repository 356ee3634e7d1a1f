package io.github.articlemodel.validation;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Caption.Place.Kind;
import io.github.articlemodel.model.Figure;

/** A picture must have a caption that readers see. */
record CaptionCheck() implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    for (Figure figure : ShownPictures.in(document)) {
      Caption caption = figure.caption();
      boolean isSeen =
          caption != null
              && caption.places().stream().anyMatch(place -> place.kind() != Kind.ALT_TEXT);
      if (!isSeen) {
        out.add(
            Breach.at(
                figure.written().span().orElseThrow(),
                "a picture without a caption",
                "say below it what it means for the article"));
      }
    }
  }
}
