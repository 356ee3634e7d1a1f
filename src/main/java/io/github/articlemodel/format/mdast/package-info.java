/**
 * mdast, the syntax tree of unified, lossless: {@link
 * io.github.articlemodel.format.mdast.MdastFormat}.
 */
@NullMarked
package io.github.articlemodel.format.mdast;

import org.jspecify.annotations.NullMarked;
