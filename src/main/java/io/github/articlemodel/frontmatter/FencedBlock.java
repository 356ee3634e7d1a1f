package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;

/**
 * A block that was found at the head of a source.
 *
 * @param format the language that its fence names
 * @param span with both fences and the line end of the closing one
 * @param content what stands between the fences
 */
record FencedBlock(FrontMatterFormat format, SourceSpan span, SourceSpan content) {}
