/** Breaks rules on purpose. */
@NullMarked
package io.github.articlemodel.rules.broken.jsontree;

import org.jspecify.annotations.NullMarked;
