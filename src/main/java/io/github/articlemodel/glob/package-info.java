/** Patterns for paths of files. */
@NullMarked
package io.github.articlemodel.glob;

import org.jspecify.annotations.NullMarked;
