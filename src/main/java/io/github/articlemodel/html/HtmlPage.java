package io.github.articlemodel.html;

import io.github.articlemodel.model.Block;
import java.util.List;
import java.util.Objects;

/**
 * What a page says: its article, and what it says of it to programs.
 *
 * <pre>{@code
 * HtmlPage page = HtmlPageReader.gfm().read(html);
 * page.body();                // the blocks of the article, its headline first
 * page.facts().get(0).value(); // "Flood"
 * }</pre>
 *
 * @param facts what it says in elements such as {@code <meta>}; those that say the same thing stand
 *     in the order in which they count
 * @param linkedData its scripts of JSON-LD, in the order of the text
 * @param place where the article was found
 * @param body the blocks of the article; empty where there is none
 * @param losses what was left out of the page, and what of the article could not be carried over
 */
public record HtmlPage(
    List<PageFact> facts,
    List<Script> linkedData,
    Place place,
    List<Block> body,
    List<HtmlReadLoss> losses) {

  /** What a page of this library says that it was written by, in its {@code meta}. */
  public static final String GENERATOR = "article-model";

  /**
   * A script of JSON-LD.
   *
   * @param text what is in it
   * @param at where it starts: a 0-based UTF-16 offset in the HTML
   */
  public record Script(String text, int at) {

    /**
     * Creates one.
     *
     * @param text what is in it
     * @param at where it starts
     */
    public Script {
      Objects.requireNonNull(text, "text");
    }
  }

  /** Where the article of a page was found. */
  public enum Place {
    /** It is the whole, which is no page but a fragment. */
    FRAGMENT,
    /** In the {@code <article>} of a page of this library, without what stands above its text. */
    OWN,
    /** In the element whose property is {@code articleBody}. */
    ARTICLE_BODY,
    /** In {@code <article>}; of several in the one with most text. */
    ARTICLE,
    /** In {@code <main>}. */
    MAIN,
    /** In the element whose children hold most text outside of links. */
    DENSEST,
    /** Nowhere. */
    NOWHERE
  }

  /**
   * Creates one.
   *
   * @param facts what it says in elements such as {@code <meta>}
   * @param linkedData its scripts of JSON-LD
   * @param place where the article was found
   * @param body the blocks of the article
   * @param losses what was left out
   */
  public HtmlPage {
    facts = List.copyOf(facts);
    linkedData = List.copyOf(linkedData);
    Objects.requireNonNull(place, "place");
    body = List.copyOf(body);
    losses = List.copyOf(losses);
  }
}
