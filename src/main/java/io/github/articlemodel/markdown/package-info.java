/**
 * Markdown text to the records of {@link io.github.articlemodel.model} and back, in several
 * dialects.
 */
@NullMarked
package io.github.articlemodel.markdown;

import org.jspecify.annotations.NullMarked;
