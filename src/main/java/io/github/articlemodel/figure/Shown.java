package io.github.articlemodel.figure;

import io.github.articlemodel.model.FigureForm;
import org.jspecify.annotations.Nullable;

/**
 * An image that a {@link FigureStream} met, before all around it is known.
 *
 * @param parts what it says of itself
 * @param form the form that it has alone in a paragraph
 * @param element what it stands in, or null
 * @param segment the number of the text between two borders of blocks that it is part of
 * @param cell whether it stands in a cell of a table
 */
record Shown(
    ImageParts parts, FigureForm form, @Nullable FigureElement element, int segment, boolean cell) {

  /** Returns the nearest {@code <figure>} around it that is closed; null where there is none. */
  @Nullable FigureElement figure() {
    return element == null ? null : element.figure();
  }
}
