/**
 * The body as an HTML fragment, and the article of a page: {@link
 * io.github.articlemodel.format.html.HtmlFormat}.
 */
@NullMarked
package io.github.articlemodel.format.html;

import org.jspecify.annotations.NullMarked;
