package io.github.articlemodel.html;

import io.github.articlemodel.markup.HtmlTags;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads HTML into blocks. Immutable and safe for threads; never throws for content, and its time
 * grows linearly with it.
 *
 * <pre>{@code
 * ReadHtml read = HtmlReader.gfm().read("<h2>Flood</h2><p>Rain <b>fell</b>.</p>");
 * read.blocks(); // a heading of level 2, and a paragraph
 * }</pre>
 *
 * <p>What {@link #gfm()} reads can always be written as GFM; of what {@link #extended()} reads the
 * writer refuses some odd forms. White space is taken by the rules of HTML. How each element is
 * read stands in {@code docs/formats.md}.
 */
public final class HtmlReader {

  private static final HtmlReader GFM = new HtmlReader(false);
  private static final HtmlReader EXTENDED = new HtmlReader(true);

  private final boolean extended;

  private HtmlReader(boolean extended) {
    this.extended = extended;
  }

  /**
   * {@return the reader for {@link io.github.articlemodel.markdown.Dialect#GFM}, in which
   * definition lists and abbreviations stay raw HTML}
   */
  public static HtmlReader gfm() {
    return GFM;
  }

  /**
   * {@return the reader for {@link io.github.articlemodel.markdown.Dialect#EXTENDED}, in which
   * definition lists, abbreviations and admonitions are records}
   */
  public static HtmlReader extended() {
    return EXTENDED;
  }

  /**
   * {@return the blocks of HTML, and what of it is not in them}
   *
   * @param html a fragment, or a whole page, all of whose body is then read
   */
  public ReadHtml read(String html) {
    Document document = document(html);
    return BodyReader.read(new Reading(List.of(document), extended), ReadLosses.of(html));
  }

  /** Returns HTML as a tree with places. */
  static Document document(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(HtmlTags.forJsoup(html), "");
  }
}
