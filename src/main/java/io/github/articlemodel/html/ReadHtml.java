package io.github.articlemodel.html;

import io.github.articlemodel.model.Block;
import java.util.List;

/**
 * The blocks of HTML, and what of it is not in them.
 *
 * <pre>{@code
 * ReadHtml read = HtmlReader.gfm().read("<p lang='fr'>Bonjour</p>");
 * read.blocks(); // a paragraph
 * read.losses(); // [attribute lang of p]
 * }</pre>
 *
 * @param blocks the blocks; immutable
 * @param losses what could not be carried over, each kind and name once, in the order of the text;
 *     immutable
 */
public record ReadHtml(List<Block> blocks, List<HtmlReadLoss> losses) {

  /**
   * Creates one.
   *
   * @param blocks the blocks
   * @param losses what could not be carried over, each kind and name once, in the order of the text
   */
  public ReadHtml {
    blocks = List.copyOf(blocks);
    losses = List.copyOf(losses);
  }
}
