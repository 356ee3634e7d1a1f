package io.github.articlemodel.validation;

import io.github.articlemodel.reading.Outline;

/** No heading may be more than one level below the one before it. */
record HeadingOrderCheck() implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    int before = 6;
    for (Outline.Entry entry : document.outline().entries()) {
      if (entry.level() > before + 1 && entry.span().isPresent()) {
        out.add(
            Breach.at(
                entry.span().get(),
                "a heading of level "
                    + entry.level()
                    + " comes after one of level "
                    + before
                    + ", expected level "
                    + (before + 1)
                    + " at most",
                "give it that level, or what is between"));
      }
      before = entry.level();
    }
  }
}
