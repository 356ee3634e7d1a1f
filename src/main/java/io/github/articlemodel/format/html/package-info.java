/**
 * The body as an HTML fragment, written only: {@link
 * io.github.articlemodel.format.html.HtmlFormat}.
 */
@NullMarked
package io.github.articlemodel.format.html;

import org.jspecify.annotations.NullMarked;
