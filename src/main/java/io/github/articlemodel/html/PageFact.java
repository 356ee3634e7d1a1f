package io.github.articlemodel.html;

import java.util.Objects;

/**
 * Something that a page says of its article, and where it says so.
 *
 * <pre>{@code
 * // <meta property="og:title" content="Flood">
 * PageFact fact = new PageFact(PageFact.Key.HEADLINE, "Flood", "og:title", 17);
 * fact.toString(); // "og:title: Flood"
 * }</pre>
 *
 * @param key what it says
 * @param value the words, as written but for white space at their ends
 * @param source the name that the page says it under
 * @param at where: a 0-based UTF-16 offset in the HTML
 */
public record PageFact(Key key, String value, String source, int at) {

  /** What a page says. */
  public enum Key {
    /** The headline. */
    HEADLINE,
    /** The summary. */
    DESCRIPTION,
    /** When it was published. */
    PUBLISHED,
    /** When it was last changed. */
    MODIFIED,
    /** An author: a name, or the address of a page. */
    AUTHOR,
    /** A section of the site. */
    SECTION,
    /** A tag, or several with commas between them. */
    TAG,
    /** The language. */
    LANGUAGE,
    /** The address of the article. */
    URL,
    /** The address of the lead picture. */
    IMAGE,
    /** What the lead picture shows. */
    IMAGE_ALT,
    /** The title of the page, which mostly names the site too. */
    TITLE
  }

  /**
   * Creates one.
   *
   * @param key what it says
   * @param value the words
   * @param source the name that the page says it under
   * @param at where: a 0-based UTF-16 offset in the HTML
   */
  public PageFact {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
  }

  /** Returns its source and its words. */
  @Override
  public String toString() {
    return source + ": " + value;
  }
}
