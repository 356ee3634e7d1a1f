/**
 * HTML read into blocks: {@link io.github.articlemodel.html.HtmlReader}; and the article of a page:
 * {@link io.github.articlemodel.html.HtmlPageReader}.
 */
@NullMarked
package io.github.articlemodel.html;

import org.jspecify.annotations.NullMarked;
