/** Breaks rules on purpose. */
@NullMarked
package io.github.articlemodel.rules.broken.format.json;

import org.jspecify.annotations.NullMarked;
