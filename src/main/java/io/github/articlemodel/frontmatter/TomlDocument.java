package io.github.articlemodel.frontmatter;

import java.util.List;

/**
 * A front matter in TOML as it was read.
 *
 * @param root the table of the document
 * @param entries its statements in their order; those that did not read too
 * @param tables for each statement the table that is entered after it
 * @param notes what is to be said of them
 */
record TomlDocument(
    TomlTable root, List<TomlEntry> entries, List<TomlTable> tables, TomlNotes notes) {}
