/**
 * Metadata to a user's own record or class: {@link io.github.articlemodel.binding.MetadataBinder}.
 * Users may annotate their types with Jackson's annotations; no type of Jackson stands in a
 * signature here.
 */
@NullMarked
package io.github.articlemodel.binding;

import org.jspecify.annotations.NullMarked;
