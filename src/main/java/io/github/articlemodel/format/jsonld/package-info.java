/**
 * Articles as {@code NewsArticle} of schema.org in JSON-LD: {@link
 * io.github.articlemodel.format.jsonld.JsonLdFormat}.
 */
@NullMarked
package io.github.articlemodel.format.jsonld;

import org.jspecify.annotations.NullMarked;
