package io.github.articlemodel.model;

/**
 * How a picture stands in an article. What its caption stands as is {@link Caption.Place.Kind}.
 *
 * <pre>{@code
 * // ![A heron](heron.jpg) alone in its paragraph gives IMAGE_PARAGRAPH
 * // [![A heron](heron.jpg)](/herons) gives LINKED_IMAGE
 * // Two ![A heron](heron.jpg) herons gives INLINE_IMAGE
 * figure.form();
 * }</pre>
 */
public enum FigureForm {
  /** The address in a field of the front matter. */
  LEAD_IMAGE,
  /** The only thing in its paragraph, but for a caption in emphasis below it. */
  IMAGE_PARAGRAPH,
  /** As {@link #IMAGE_PARAGRAPH}, and a link at the same time. */
  LINKED_IMAGE,
  /** One of several in a paragraph that holds nothing else. */
  IMAGE_ROW,
  /** In a cell of a table. */
  TABLE_IMAGE,
  /** Within the text of a paragraph or a heading. */
  INLINE_IMAGE,
  /** In a {@code <figure>} of raw HTML, however the image itself is written. */
  HTML_FIGURE,
  /**
   * {@code <img>} of raw HTML with nothing beside it but other images: alone in its paragraph, or
   * between two tags of blocks.
   */
  HTML_IMAGE,
  /** {@code <img>} of raw HTML in a cell of a table, be the table Markdown or HTML. */
  HTML_TABLE_IMAGE,
  /** {@code <img>} of raw HTML within text. */
  INLINE_HTML_IMAGE,
  /** A shortcode of Hugo: <code>&#123;&#123;&lt; figure src="…" &gt;&#125;&#125;</code>. */
  HUGO_SHORTCODE,
  /** An include of Jekyll: <code>{% include figure.html src="…" %}</code>. */
  LIQUID_INCLUDE,
  /** Another tag of Liquid, which a plugin reads: <code>{% image "…" "…" %}</code>. */
  LIQUID_TAG
}
