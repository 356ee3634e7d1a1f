package io.github.articlemodel.validation;

import io.github.articlemodel.reading.Outline;

/** At most one heading may have level 1. */
record OneH1Check(boolean isTitleCounted) implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    String title = isTitleCounted ? Words.squeezed(document.fields().title().orElse("")) : "";
    boolean isThere = !title.isEmpty();
    for (Outline.Entry entry : document.outline().entries()) {
      if (entry.level() != 1 || entry.text().isEmpty() || entry.span().isEmpty()) {
        continue;
      }
      boolean isTitle = !title.isEmpty() && Words.squeezed(entry.text()).equals(title);
      if (isThere && !isTitle) {
        out.add(
            Breach.at(
                entry.span().get(),
                title.isEmpty()
                    ? "a second heading of level 1, expected one at most"
                    : "a heading of level 1 beside the title, expected level 2 or below",
                "give it level 2"));
      }
      if (isTitle) {
        title = ""; // said once
      }
      isThere = true;
    }
  }
}
