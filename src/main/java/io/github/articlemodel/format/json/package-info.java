/**
 * The JSON format, lossless: {@link io.github.articlemodel.format.json.JsonFormat}. Its schema is
 * {@code docs/schema/article-0.1.schema.json}.
 */
@NullMarked
package io.github.articlemodel.format.json;

import org.jspecify.annotations.NullMarked;
