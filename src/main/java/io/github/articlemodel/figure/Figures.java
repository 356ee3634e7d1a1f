package io.github.articlemodel.figure;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Finds the pictures of an article, with their captions and credits. All methods are pure functions
 * and safe for threads; their time grows linearly with the article.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .block(
 *             new Paragraph(
 *                 List.of(Image.of("A heron. (Photo: Nela Brandvik)", "https://example.com/a.jpg"))))
 *         .build();
 * Figure figure = Figures.in(article).get(0);
 * figure.captionText();  // Optional of "A heron."
 * figure.creditNames();  // [Nela Brandvik]
 * }</pre>
 *
 * <p>Credits are known by {@link CreditVocabulary#bundled()}; a {@link FigureReader} takes another
 * vocabulary, a profile, and the source.
 */
public final class Figures {

  private Figures() {}

  /**
   * Returns the pictures of the body, in the order of the text. The {@linkplain #lead(Article) lead
   * image} of the front matter is apart: it is the same picture only where it has the same address.
   *
   * @param article the article
   * @return the pictures; immutable
   */
  public static List<Figure> in(Article article) {
    return FigureReader.BUNDLED.in(article);
  }

  /**
   * Returns the pictures in blocks, in the order of the text.
   *
   * @param blocks the blocks, such as the body of an article
   * @return the pictures; immutable
   */
  public static List<Figure> inBody(List<Block> blocks) {
    return FigureReader.BUNDLED.inBody(blocks);
  }

  /**
   * Returns the pictures that have a paragraph to themselves or share it with pictures alone, each
   * with the paragraphs that it takes up.
   *
   * @param blocks the blocks, such as the body of an article
   * @return the places in the order of the text; immutable
   */
  public static List<FigurePlace> places(List<Block> blocks) {
    return FigureReader.BUNDLED.places(blocks);
  }

  /**
   * Returns the picture that the front matter gives the address of by the profile {@code news},
   * with its alt text, caption and credit. What the fields do not say is taken from the first
   * picture in the body that has the same address, and from no other.
   *
   * @param article the article
   * @return the picture; empty where there is no such field, or its value is no text or blank
   */
  public static Optional<Figure> lead(Article article) {
    return FigureReader.BUNDLED.lead(article);
  }

  /**
   * Returns what there is to say about the pictures of an article: {@code figure.credit-unclear}
   * where a caption ends like a credit, but it can't be told whether that is one. It is then left
   * in the caption.
   *
   * @param article an article that was read from the source
   * @param source the source
   * @return the diagnostics in the order of the text; immutable
   */
  public static List<Diagnostic> diagnostics(Article article, SourceText source) {
    return FigureReader.BUNDLED.diagnostics(article, source);
  }
}
