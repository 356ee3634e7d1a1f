package io.github.articlemodel.validation;

import io.github.articlemodel.model.Figure;

/** A picture must say who made it. */
record CreditCheck() implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    for (Figure figure : ShownPictures.in(document)) {
      if (figure.credit() == null) {
        out.add(
            Breach.at(
                figure.written().span().orElseThrow(),
                "a picture without a credit",
                "end its caption like (Photo: First Last/Agency)"));
      }
    }
  }
}
