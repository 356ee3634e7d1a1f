package io.github.articlemodel.html;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that HTML says and the blocks read from it do not.
 *
 * <pre>{@code
 * HtmlReadLoss loss = new HtmlReadLoss(HtmlReadLoss.Kind.ELEMENT, "svg", 2, 17);
 * loss.toString(); // "element svg, 2 times"
 * }</pre>
 *
 * @param kind what it is
 * @param what its name: {@code svg}, {@code lang of p}, or the address; empty for comments
 * @param times how often, at least 1
 * @param at where the first stands: its 0-based UTF-16 offset in the HTML
 */
public record HtmlReadLoss(Kind kind, String what, int times, int at) {

  /** What is left out or said otherwise. */
  public enum Kind {
    /** An element, with all that is in it. */
    ELEMENT,
    /** The tags of an element; what is in it is kept. */
    MARKUP,
    /** An attribute. */
    ATTRIBUTE,
    /** A comment, or what is read as one, such as {@code <?php … ?>}. */
    COMMENT,
    /**
     * The address of a link or of what is kept as raw HTML, which is a script; the text is kept.
     */
    ADDRESS,
    /** A character that is read as U+FFFD, as the parser can't take it. */
    CHARACTER,
    /** A level of nesting beyond the limit; what is in it is kept on the level above. */
    NESTING,
    /** A part of a page that is none of its article, such as its navigation. */
    FURNITURE,
    /** What came after a thousand others, not told one by one. */
    OTHER
  }

  /**
   * Creates one.
   *
   * @param kind what it is
   * @param what its name: {@code svg}, {@code lang of p}, or the address; empty for comments
   * @param times how often, at least 1
   * @param at where the first stands: its 0-based UTF-16 offset in the HTML
   */
  public HtmlReadLoss {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
  }

  /** Returns it in words. */
  @Override
  public String toString() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return (name + " " + what).strip() + (times == 1 ? "" : ", " + times + " times");
  }
}
