/** Breaks rules on purpose. */
@NullMarked
package io.github.articlemodel.rules.broken.figure;

import org.jspecify.annotations.NullMarked;
