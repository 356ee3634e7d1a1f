package io.github.articlemodel.render;

import java.util.Objects;

/**
 * Something that an article says and its HTML does not, as it could do harm.
 *
 * <pre>{@code
 * HtmlLoss loss = new HtmlLoss(HtmlLoss.Kind.ADDRESS, "javascript:alert(1)", 2);
 * loss.toString(); // "address javascript:alert(1), 2 times"
 * }</pre>
 *
 * @param kind what it is
 * @param what its name as in the HTML: {@code script}, {@code onclick of img}, or the address; of
 *     an open block its first line
 * @param times how often, at least 1
 */
public record HtmlLoss(Kind kind, String what, int times) {

  /** What is left out or shown otherwise. */
  public enum Kind {
    /** An element; its text is kept, but not that of a script or style. */
    ELEMENT,
    /** An attribute. */
    ATTRIBUTE,
    /** The address of a link, image or other element, which stays without it. */
    ADDRESS,
    /** A character that HTML can't hold; U+FFFD is in its place. */
    CHARACTER,
    /**
     * A block of HTML that breaks off within a tag, so that what follows it would be part of the
     * tag. It is shown as text.
     */
    BROKEN_HTML
  }

  /**
   * Creates one.
   *
   * @param kind what it is
   * @param what its name as in the HTML: {@code script}, {@code onclick of img}, or the address; of
   *     an open block its first line
   * @param times how often, at least 1
   */
  public HtmlLoss {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
  }

  /** Returns it in words. */
  @Override
  public String toString() {
    String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return name + " " + what + (times == 1 ? "" : ", " + times + " times");
  }
}
