/**
 * The pictures of an article: where they are, what they show, and who made them.
 *
 * <p>{@link io.github.articlemodel.figure.Figures} finds them in the front matter and in the blocks
 * of the body, and tells the caption from the credit. The rules are in {@code
 * docs/figures-and-links.md}.
 */
@NullMarked
package io.github.articlemodel.figure;

import org.jspecify.annotations.NullMarked;
