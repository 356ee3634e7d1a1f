/** What several formats need of an article: its blocks as HTML. */
@NullMarked
package io.github.articlemodel.render;

import org.jspecify.annotations.NullMarked;
