package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;

/**
 * One name of a key; a dotted key has several.
 *
 * @param name the name, quotes and escapes resolved
 * @param span where it stands, its quotes included
 */
record TomlKey(String name, SourceSpan span) {}
