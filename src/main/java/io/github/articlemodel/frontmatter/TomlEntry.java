package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a document, or one field of an inline table.
 *
 * @param kind what it is
 * @param span from its first name or bracket to its end, without a comment
 * @param keys the names of its key, at least one
 * @param value the value of a field; null for a header
 * @param index its place among the statements, or among the fields of the inline table
 */
record TomlEntry(
    Kind kind, SourceSpan span, List<TomlKey> keys, @Nullable TomlNode value, int index) {

  /** The kinds of statements. */
  enum Kind {
    /** {@code name = value}. */
    FIELD,
    /** {@code [name]}. */
    TABLE,
    /** {@code [[name]]}. */
    ITEM
  }

  boolean isHeader() {
    return kind != Kind.FIELD;
  }

  /** A place where an entry names a field: the key of that index. */
  record Mention(TomlEntry entry, int part) {

    TomlKey key() {
      return entry.keys().get(part);
    }

    boolean isLast() {
      return part + 1 == entry.keys().size();
    }
  }
}
