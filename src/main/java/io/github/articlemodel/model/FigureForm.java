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
  INLINE_IMAGE
}
