package io.github.articlemodel.figure;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that was found.
 *
 * @param figure the picture
 * @param unclearCredits what may be a credit of it or not
 * @param place the blocks that hold it and nothing else; null where there are none
 */
record Picture(Figure figure, List<String> unclearCredits, @Nullable FigurePlace place) {

  /** Returns this with the blocks that it stands in, and the paragraph that is its caption. */
  Picture at(List<Block> blocks, @Nullable Paragraph caption) {
    return new Picture(figure, unclearCredits, new FigurePlace(figure, blocks, caption));
  }
}
