/**
 * Markdown with YAML front matter as a format: {@link
 * io.github.articlemodel.format.markdown.MarkdownFormat}.
 */
@NullMarked
package io.github.articlemodel.format.markdown;

import org.jspecify.annotations.NullMarked;
