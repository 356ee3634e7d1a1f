package io.github.articlemodel.validation;

import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The pictures that stand by themselves, not within text or a table. */
final class ShownPictures {

  private static final Set<FigureForm> FORMS =
      EnumSet.of(
          FigureForm.IMAGE_PARAGRAPH,
          FigureForm.LINKED_IMAGE,
          FigureForm.HTML_FIGURE,
          FigureForm.HTML_IMAGE,
          FigureForm.HUGO_SHORTCODE,
          FigureForm.LIQUID_INCLUDE);

  private ShownPictures() {}

  static List<Figure> in(CheckedDocument document) {
    return document.document().figures().stream()
        .filter(figure -> FORMS.contains(figure.form()) && figure.written().span().isPresent())
        .toList();
  }
}
