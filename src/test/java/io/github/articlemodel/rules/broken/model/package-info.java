/** Breaks rules on purpose. */
@NullMarked
package io.github.articlemodel.rules.broken.model;

import org.jspecify.annotations.NullMarked;
