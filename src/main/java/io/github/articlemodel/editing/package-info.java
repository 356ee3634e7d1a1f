/**
 * Edits of the body: changes of links, images, texts and blocks in their places, as edits of the
 * source text.
 *
 * <p>{@link io.github.articlemodel.editing.BodyEdit} says what is to change, {@link
 * io.github.articlemodel.editing.BodyEditor} makes it. Each is checked by reading the outcome, and
 * refused with a reason where that is not just what was asked for. The rules are in {@code
 * docs/editing.md}.
 */
@NullMarked
package io.github.articlemodel.editing;

import org.jspecify.annotations.NullMarked;
