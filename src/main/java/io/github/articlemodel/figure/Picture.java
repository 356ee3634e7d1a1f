package io.github.articlemodel.figure;

import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that was found.
 *
 * @param figure the picture
 * @param unclearCredits what may be a credit of it or not
 * @param place the paragraph that holds it and nothing else; null where there is none
 */
record Picture(Figure figure, List<String> unclearCredits, @Nullable FigurePlace place) {

  /** Returns this with the paragraph that it stands in, and that which is its caption. */
  Picture at(Paragraph paragraph, @Nullable Paragraph caption) {
    return new Picture(figure, unclearCredits, new FigurePlace(figure, paragraph, caption));
  }
}
