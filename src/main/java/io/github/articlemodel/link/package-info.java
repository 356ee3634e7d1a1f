/**
 * The links of an article: where they go, and where that is written.
 *
 * <p>{@link io.github.articlemodel.link.Links} makes the inventory. The rules are in {@code
 * docs/figures-and-links.md}.
 */
@NullMarked
package io.github.articlemodel.link;

import org.jspecify.annotations.NullMarked;
