/** Breaks rules on purpose. */
@NullMarked
package io.github.articlemodel.rules.broken.source;

import org.jspecify.annotations.NullMarked;
