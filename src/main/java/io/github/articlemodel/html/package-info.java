/** HTML read into blocks: {@link io.github.articlemodel.html.HtmlReader}. */
@NullMarked
package io.github.articlemodel.html;

import org.jspecify.annotations.NullMarked;
