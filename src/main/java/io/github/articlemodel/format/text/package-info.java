/**
 * Plain text, written only: {@link io.github.articlemodel.format.text.TextFormat}, as {@link
 * io.github.articlemodel.format.text.TextOptions} say.
 */
@NullMarked
package io.github.articlemodel.format.text;

import org.jspecify.annotations.NullMarked;
