package io.github.articlemodel.format.text;

import java.util.Objects;

/**
 * How plain text is written.
 *
 * <pre>{@code
 * new TextFormat(TextOptions.defaults().withWidth(72).withLinks(TextOptions.LinkNotes.NONE));
 * }</pre>
 *
 * @param links what becomes of the addresses of links
 * @param width the most characters of a line, {@value #LEAST_WIDTH} or more; 0 for a paragraph on
 *     one line
 */
public record TextOptions(LinkNotes links, int width) {

  /** The least width that lines are broken at. */
  public static final int LEAST_WIDTH = 20;

  private static final TextOptions DEFAULTS = new TextOptions(LinkNotes.NUMBERED, 0);

  /** What becomes of the addresses of links. */
  public enum LinkNotes {
    /** A number in brackets after the link, and the addresses by their numbers at the end. */
    NUMBERED,
    /** The addresses are left out. */
    NONE
  }

  /**
   * Creates options.
   *
   * @param links what becomes of the addresses of links
   * @param width the most characters of a line, {@value #LEAST_WIDTH} or more; 0 for a paragraph on
   *     one line
   * @throws IllegalArgumentException if the width is neither
   */
  public TextOptions {
    Objects.requireNonNull(links, "links");
    if (width != 0 && width < LEAST_WIDTH) {
      throw new IllegalArgumentException(
          "width must be 0, or " + LEAST_WIDTH + " or more, but is " + width);
    }
  }

  /** {@return the options to begin with: numbered notes, and a paragraph on one line} */
  public static TextOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these with another way to write the addresses of links}
   *
   * @param links what becomes of them
   */
  public TextOptions withLinks(LinkNotes links) {
    return new TextOptions(links, width);
  }

  /**
   * {@return these with another width} It counts code points, so a line of Chinese or Japanese is
   * shown wider; a longer word stands on a line of its own, and code, tables and the addresses of
   * links are never broken.
   *
   * @param width the most characters of a line, {@value #LEAST_WIDTH} or more; 0 for a paragraph on
   *     one line
   * @throws IllegalArgumentException if the width is neither
   */
  public TextOptions withWidth(int width) {
    return new TextOptions(links, width);
  }
}
