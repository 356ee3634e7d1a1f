/**
 * The records: what an article says, whatever it was read from. They know of no format and no
 * parser.
 *
 * <p>{@link io.github.articlemodel.model.Article} holds {@link
 * io.github.articlemodel.model.Metadata} and {@link io.github.articlemodel.model.Block}s, which
 * hold {@link io.github.articlemodel.model.Inline}s. All are deeply immutable. Two values that say
 * the same are equal wherever they stood: how and where a value was {@linkplain
 * io.github.articlemodel.model.Written written} never counts.
 */
@NullMarked
package io.github.articlemodel.model;

import org.jspecify.annotations.NullMarked;
