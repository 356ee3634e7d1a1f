/**
 * What a reader sees of an article first: its headline and its outline.
 *
 * <p>{@link io.github.articlemodel.reading.Headline} tells where the headline comes from, and
 * {@link io.github.articlemodel.reading.Outline} lists the headings. Neither is stored in the
 * article.
 */
@NullMarked
package io.github.articlemodel.reading;

import org.jspecify.annotations.NullMarked;
