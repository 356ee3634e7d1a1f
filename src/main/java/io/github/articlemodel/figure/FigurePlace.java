package io.github.articlemodel.figure;

import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Paragraph;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs that a picture takes up, which are no text of the article.
 *
 * <pre>{@code
 * // ![A heron.](heron.jpg)
 * //
 * // A heron.
 * FigurePlace place = Figures.places(article.body()).get(0);
 * place.paragraph(); // the very object article.body().get(0)
 * place.caption();   // article.body().get(1)
 * }</pre>
 *
 * @param figure the picture
 * @param paragraph what holds the picture and nothing else but other pictures, or a caption in
 *     emphasis
 * @param caption the paragraph after it that is its caption, or null where there is none
 */
public record FigurePlace(Figure figure, Paragraph paragraph, @Nullable Paragraph caption) {

  /**
   * Creates one.
   *
   * @param figure the picture
   * @param paragraph what holds the picture and nothing else but other pictures, or a caption in
   *     emphasis
   * @param caption the paragraph after it that is its caption, or null where there is none
   */
  public FigurePlace {
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(paragraph, "paragraph");
  }
}
