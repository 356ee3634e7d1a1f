package io.github.articlemodel.figure;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Paragraph;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that a picture takes up, which are no text of the article.
 *
 * <pre>{@code
 * // ![A heron.](heron.jpg)
 * //
 * // A heron.
 * FigurePlace place = Figures.places(article.body()).get(0);
 * place.blocks();    // the very object article.body().get(0), alone
 * place.caption();   // article.body().get(1)
 * }</pre>
 *
 * @param figure the picture
 * @param blocks what holds the picture and nothing else but other pictures and captions: a
 *     paragraph, or raw HTML or template tags with all up to those that close them; at least one.
 *     Of pictures that share blocks the first has them all, each other the first of them
 * @param caption the paragraph after it that is its caption, or null where there is none
 */
public record FigurePlace(Figure figure, List<Block> blocks, @Nullable Paragraph caption) {

  /**
   * Creates one.
   *
   * @param figure the picture
   * @param blocks what holds the picture and nothing else but other pictures and captions; at least
   *     one
   * @param caption the paragraph after it that is its caption, or null where there is none
   * @throws IllegalArgumentException if there is no block
   */
  public FigurePlace {
    Objects.requireNonNull(figure, "figure");
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a picture takes up a block at least");
    }
  }
}
