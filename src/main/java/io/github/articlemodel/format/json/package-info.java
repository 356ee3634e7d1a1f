/**
 * JSON, lossless: {@link io.github.articlemodel.format.json.JsonFormat}, and an article a line:
 * {@link io.github.articlemodel.format.json.JsonLinesFormat}. The schema is {@code
 * docs/schema/article-0.1.schema.json}.
 */
@NullMarked
package io.github.articlemodel.format.json;

import org.jspecify.annotations.NullMarked;
