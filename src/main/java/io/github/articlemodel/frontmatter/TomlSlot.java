package io.github.articlemodel.frontmatter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a table while a document is read: its name, all places that name it, its content. */
final class TomlSlot {

  final String name;
  final TomlTable in;
  final TomlExtent extent = new TomlExtent();
  final List<TomlEntry.Mention> mentions = new ArrayList<>();

  /** The value after an equals sign; null where it is a table or an array of tables. */
  @Nullable TomlNode value;

  /** The table; null where it is none. */
  @Nullable TomlTable table;

  /** The tables of an array of tables; null where it is none. */
  @Nullable List<TomlTable> items;

  /** Whether it is broken or comes twice, so that a reader of TOML does not see it. */
  boolean unread;

  TomlSlot(String name, TomlTable in) {
    this.name = name;
    this.in = in;
  }

  TomlEntry.Mention first() {
    return mentions.get(0);
  }
}
