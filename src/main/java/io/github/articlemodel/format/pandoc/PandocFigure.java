package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;

/** What Pandoc takes for a figure: a picture alone in its paragraph whose text is a caption. */
final class PandocFigure {

  /** What the title of such a picture begins with before version 1.23. */
  static final String TITLE = "fig:";

  private PandocFigure() {}

  static boolean is(Paragraph paragraph) {
    return paragraph.content().size() == 1 && hasCaption(paragraph.content().get(0));
  }

  private static boolean hasCaption(Inline inline) {
    return inline.withoutAttributes() instanceof Image image && !image.description().isEmpty();
  }

  /** Returns the picture that a figure is. */
  static Image image(Paragraph paragraph) {
    return (Image) paragraph.content().get(0).withoutAttributes();
  }
}
