package io.github.articlemodel.reading;

import io.github.articlemodel.figure.CreditVocabulary;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import java.util.List;

/**
 * The text of an article without any marks, as a reader sees it. Pure functions, safe for threads.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .block(Heading.of(1, "Flood"))
 *         .block(new Paragraph(List.of(new Text("See "), Link.of("the map", "/map"))))
 *         .build();
 * PlainText.of(article); // "Flood\n\nSee the map"
 * }</pre>
 *
 * <ul>
 *   <li>Blocks have an empty line between them, but for those of a tight list. The metadata is no
 *       part of it.
 *   <li>Items of lists begin with {@code - } or their number, tasks with {@code [x]} or {@code [ ]}
 *       after that; a list in a list is set in.
 *   <li>A row of a table is a line, its cells with a tab between them.
 *   <li>A link is its text; of a picture that stands by itself there is its caption and its credit,
 *       once, wherever and however often they are written; of one in a line its alt text.
 *   <li>Code stays as it is. Of a block of HTML there is the text that its elements hold, on one
 *       line; of a tag in a line nothing, but a line break for {@code <br>}.
 *   <li>A line break in the source is a space, but nothing between two Chinese or Japanese
 *       characters; a hard one is a line break.
 * </ul>
 */
public final class PlainText {

  static final FigureReader BUNDLED = FigureReader.of(CreditVocabulary.bundled());

  private PlainText() {}

  /**
   * Returns the text of the body.
   *
   * @param article the article
   * @return the text, without white space at its ends; empty where there is none
   */
  public static String of(Article article) {
    return of(article.body());
  }

  /**
   * Returns the text of blocks.
   *
   * @param blocks the blocks, such as some of the body of an article
   * @return the text, without white space at its ends; empty where there is none
   */
  public static String of(List<? extends Block> blocks) {
    return of(blocks, BUNDLED);
  }

  /**
   * Returns the text of blocks.
   *
   * @param blocks the blocks, such as some of the body of an article
   * @param figures what finds the pictures, with a vocabulary of its own
   * @return the text, without white space at its ends; empty where there is none
   */
  public static String of(List<? extends Block> blocks, FigureReader figures) {
    return PlainTextWriter.write(blocks, true, figures);
  }

  /**
   * {@return whether a line break in the source between two characters is read as a space: not
   * between two Chinese or Japanese ones}
   *
   * @param before the code point at the end of a line
   * @param after the code point at the start of the next
   */
  public static boolean isSpaceBetween(int before, int after) {
    return !(TextLines.isWide(before) && TextLines.isWide(after));
  }
}
