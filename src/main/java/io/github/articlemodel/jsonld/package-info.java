/**
 * Articles as objects of <a href="https://schema.org/NewsArticle">schema.org</a> in <a
 * href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>: what pages carry in their head, and a
 * format of its own. {@link io.github.articlemodel.jsonld.LinkedWriter} writes them, {@link
 * io.github.articlemodel.jsonld.LinkedReader} reads them.
 */
@NullMarked
package io.github.articlemodel.jsonld;

import org.jspecify.annotations.NullMarked;
