package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table while a document is read. Holds the rules about what may be defined twice (TOML 1.0.0, <a
 * href="https://toml.io/en/v1.0.0#table">Table</a> and <a
 * href="https://toml.io/en/v1.0.0#array-of-tables">Array of Tables</a>).
 */
final class TomlTable {

  final @Nullable TomlSlot owner;
  final int depth;
  final List<TomlSlot> slots = new ArrayList<>();
  final TomlExtent extent = new TomlExtent();
  private final Map<String, TomlSlot> byName = new LinkedHashMap<>();

  /** The header that is this table's own; null for one that a longer key makes. */
  @Nullable TomlEntry header;

  /** Of an inline table its fields as they are written, else empty. */
  private final List<TomlEntry> written = new ArrayList<>();

  private boolean dotted;
  private @Nullable SourceSpan braces;

  private TomlTable(@Nullable TomlSlot owner, int depth) {
    this.owner = owner;
    this.depth = depth;
  }

  /** Returns the table of a document, or an inline table, which then is to be closed. */
  static TomlTable root() {
    return new TomlTable(null, 1);
  }

  /** Makes it an inline table, to which nothing can be added from elsewhere. */
  void close(SourceSpan span, List<TomlEntry> entries) {
    braces = span;
    written.addAll(entries);
  }

  /** Returns the braces of an inline table; null for any other. */
  @Nullable SourceSpan braces() {
    return braces;
  }

  /** Returns the fields of an inline table as they are written. */
  List<TomlEntry> written() {
    return written;
  }

  /** Returns the inline table or the document that it is written in. */
  TomlTable base() {
    TomlTable in = this;
    while (in.owner != null) {
      in = in.owner.in;
    }
    return in;
  }

  /** Returns the fields that a reader of TOML sees, by their names. */
  Map<String, TomlSlot> byName() {
    return byName;
  }

  /** Adds a field by its key, from this table on. */
  TomlSlot field(TomlEntry entry, int maxDepth) throws TomlRefusal {
    TomlTable in = this;
    int last = entry.keys().size() - 1;
    for (int i = 0; i < last; i++) {
      in = in.dottedChild(new TomlEntry.Mention(entry, i), maxDepth);
    }
    TomlEntry.Mention mention = new TomlEntry.Mention(entry, last);
    TomlNode value = java.util.Objects.requireNonNull(entry.value());
    if (in.depth + value.height() > maxDepth) {
      throw tooDeep(value.span(), maxDepth);
    }
    if (in.byName.containsKey(mention.key().name())) {
      throw duplicate(mention);
    }
    TomlSlot slot = in.slot(mention);
    slot.value = value;
    count(slot, entry.index());
    return slot;
  }

  private TomlTable dottedChild(TomlEntry.Mention mention, int maxDepth) throws TomlRefusal {
    TomlSlot slot = byName.get(mention.key().name());
    if (slot == null) {
      TomlTable made = newTable(mention, maxDepth);
      made.dotted = true;
      return made;
    }
    TomlTable child = slot.table;
    if (child == null || child.header != null || child.braces != null) {
      throw duplicate(mention);
    }
    child.dotted = true;
    slot.mentions.add(mention);
    return child;
  }

  /** Enters the table of a header; to be called on the table of the document. */
  TomlTable enter(TomlEntry entry, int maxDepth) throws TomlRefusal {
    TomlTable in = this;
    int last = entry.keys().size() - 1;
    for (int i = 0; i < last; i++) {
      in = in.superTable(new TomlEntry.Mention(entry, i), maxDepth);
    }
    TomlEntry.Mention mention = new TomlEntry.Mention(entry, last);
    TomlTable entered =
        entry.kind() == TomlEntry.Kind.ITEM
            ? in.newItem(mention, maxDepth)
            : in.ownTable(mention, maxDepth);
    entered.header = entry;
    count(entered, entry.index());
    return entered;
  }

  private TomlTable superTable(TomlEntry.Mention mention, int maxDepth) throws TomlRefusal {
    TomlSlot slot = byName.get(mention.key().name());
    if (slot == null) {
      return newTable(mention, maxDepth);
    }
    TomlTable child = slot.items != null ? slot.items.get(slot.items.size() - 1) : slot.table;
    if (child == null || child.braces != null) {
      throw duplicate(mention);
    }
    slot.mentions.add(mention);
    return child;
  }

  private TomlTable ownTable(TomlEntry.Mention mention, int maxDepth) throws TomlRefusal {
    TomlSlot slot = byName.get(mention.key().name());
    if (slot == null) {
      return newTable(mention, maxDepth);
    }
    TomlTable child = slot.table;
    if (child == null || child.header != null || child.dotted || child.braces != null) {
      throw duplicate(mention);
    }
    slot.mentions.add(mention);
    return child;
  }

  private TomlTable newItem(TomlEntry.Mention mention, int maxDepth) throws TomlRefusal {
    if (depth + 2 > maxDepth) {
      throw tooDeep(mention.key().span(), maxDepth);
    }
    TomlSlot slot = byName.get(mention.key().name());
    if (slot == null) {
      slot = slot(mention);
      slot.items = new ArrayList<>();
    } else if (slot.items == null) {
      throw duplicate(mention);
    } else {
      slot.mentions.add(mention);
    }
    TomlTable item = new TomlTable(slot, depth + 2);
    slot.items.add(item);
    return item;
  }

  private TomlTable newTable(TomlEntry.Mention mention, int maxDepth) throws TomlRefusal {
    if (depth + 1 > maxDepth) {
      throw tooDeep(mention.key().span(), maxDepth);
    }
    TomlSlot slot = slot(mention);
    TomlTable table = new TomlTable(slot, depth + 1);
    slot.table = table;
    return table;
  }

  private TomlSlot slot(TomlEntry.Mention mention) {
    TomlSlot slot = new TomlSlot(mention.key().name(), this);
    slot.mentions.add(mention);
    slots.add(slot);
    byName.put(slot.name, slot);
    return slot;
  }

  /** Adds a field that a reader of TOML does not see, as it is broken or comes twice. */
  void addUnread(TomlEntry entry) {
    TomlEntry.Mention mention = new TomlEntry.Mention(entry, entry.keys().size() - 1);
    TomlSlot slot = new TomlSlot(mention.key().name(), this);
    slot.mentions.add(mention);
    slot.value = entry.value();
    slot.unread = true;
    slots.add(slot);
    count(slot, entry.index());
  }

  private static void count(TomlSlot slot, int index) {
    slot.extent.add(index);
    count(slot.in, index);
  }

  private static void count(TomlTable table, int index) {
    TomlTable in = table;
    while (in != null) {
      in.extent.add(index);
      TomlSlot owner = in.owner;
      if (owner != null) {
        owner.extent.add(index);
      }
      in = owner == null ? null : owner.in;
    }
  }

  static TomlRefusal tooDeep(SourceSpan span, int maxDepth) {
    return new TomlRefusal(
        "toml.depth",
        span,
        "more than " + maxDepth + " lists and maps stand within each other",
        "write it flatter");
  }

  private static TomlRefusal duplicate(TomlEntry.Mention mention) {
    boolean header = mention.entry().isHeader();
    return new TomlRefusal(
        "toml.duplicate",
        mention.key().span(),
        header
            ? "the table or field \"" + mention.key().name() + "\" is there already"
            : "the field \"" + mention.key().name() + "\" is there already, and TOML takes it once",
        header ? "put its fields under the header that is there" : "remove one of the two");
  }
}
