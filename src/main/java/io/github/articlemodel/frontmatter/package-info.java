/**
 * Front matter: the fields at the head of an article file, found between fences and read with their
 * places.
 *
 * <p>{@link io.github.articlemodel.frontmatter.FrontMatterReader} reads a source into a {@link
 * io.github.articlemodel.frontmatter.FrontMatter}. Nothing here reads the body.
 */
@NullMarked
package io.github.articlemodel.frontmatter;

import org.jspecify.annotations.NullMarked;
