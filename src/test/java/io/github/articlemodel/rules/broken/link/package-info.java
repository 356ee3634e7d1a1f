/** Breaks rules on purpose. */
@NullMarked
package io.github.articlemodel.rules.broken.link;

import org.jspecify.annotations.NullMarked;
