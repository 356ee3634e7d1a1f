package io.github.articlemodel.corpus;

import io.github.articlemodel.model.Figure;
import java.util.List;

/** Counts pictures. */
final class PictureCounter {

  private int pictures;
  private int files;
  private int withoutAlt;
  private int withoutCaption;
  private int withoutCredit;
  private final BoundedCounts forms = new BoundedCounts();

  /** Counts the pictures of a file. */
  void add(List<Figure> figures) {
    files += figures.isEmpty() ? 0 : 1;
    for (Figure figure : figures) {
      pictures++;
      withoutAlt += figure.alt().isBlank() ? 1 : 0;
      withoutCaption += figure.captionText().filter(text -> !text.isBlank()).isEmpty() ? 1 : 0;
      withoutCredit += figure.credit() == null ? 1 : 0;
      forms.add(figure.form().name());
    }
  }

  void merge(PictureCounter more) {
    pictures += more.pictures;
    files += more.files;
    withoutAlt += more.withoutAlt;
    withoutCaption += more.withoutCaption;
    withoutCredit += more.withoutCredit;
    forms.merge(more.forms);
  }

  PictureStatistics statistics() {
    return new PictureStatistics(
        pictures, files, withoutAlt, withoutCaption, withoutCredit, forms.byCount());
  }
}
