/** The document of Pandoc as JSON: {@link io.github.articlemodel.format.pandoc.PandocFormat}. */
@NullMarked
package io.github.articlemodel.format.pandoc;

import org.jspecify.annotations.NullMarked;
