/**
 * What stands in a body beside Markdown, and where in the source: the tags of raw HTML.
 *
 * <p>{@link io.github.articlemodel.markup.HtmlTags} reads them, {@link
 * io.github.articlemodel.markup.LiteralPlaces} tells where they stand.
 */
@NullMarked
package io.github.articlemodel.markup;

import org.jspecify.annotations.NullMarked;
