package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Where the entries of a document stand, and which of them belong to a field. */
final class TomlLayout {

  private final SourceText source;
  private final String text;
  private final SourceSpan content;
  private final TomlDocument document;

  TomlLayout(SourceText source, SourceSpan content) {
    this.source = source;
    this.text = source.text();
    this.content = content;
    this.document = TomlReader.read(source, content, FrontMatterLimits.HIGHEST_MAX_DEPTH);
  }

  SourceSpan content() {
    return content;
  }

  TomlTable root() {
    return document.root();
  }

  /** Returns the table that fields go to which stand directly before an entry. */
  TomlTable tableBefore(TomlEntry entry) {
    return entry.index() == 0 ? root() : document.tables().get(entry.index() - 1);
  }

  String lineEnding() {
    return source.prevailingLineEnding().text();
  }

  String slice(int from, int to) {
    return text.substring(from, to);
  }

  int lineStart(int offset) {
    int at = offset;
    while (at > content.start() && !Lines.isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  int lineEnd(int offset) {
    return Lines.end(text, offset, content.end());
  }

  int nextLine(int offset) {
    return Lines.next(text, lineEnd(offset), content.end());
  }

  boolean startsLine(int offset) {
    return Lines.skipBlanks(text, lineStart(offset), offset) == offset;
  }

  String indent(TomlEntry entry) {
    int start = entry.span().start();
    return startsLine(start) ? slice(lineStart(start), start) : "";
  }

  /** Returns the offset after blanks, line ends and comments. */
  int overSeparation(int offset) {
    TomlScanner scanner = scanner(offset);
    scanner.skipSeparation();
    return scanner.at;
  }

  /** Returns whether nothing but blanks and a comment stands from an offset on in its line. */
  boolean endsLine(int offset) {
    int at = Lines.skipBlanks(text, offset, content.end());
    return at >= lineEnd(offset) || text.charAt(at) == '#';
  }

  boolean has(int offset, char c) {
    return offset < content.end() && text.charAt(offset) == c;
  }

  private TomlScanner scanner(int offset) {
    return new TomlScanner(text, new SourceSpan(offset, content.end()), document.notes().unheard());
  }

  /** Returns the names before a mention as they are written, with the full stop after each. */
  String prefix(TomlEntry.Mention mention) {
    List<TomlKey> keys = mention.entry().keys();
    return slice(keys.get(0).span().start(), mention.key().span().start());
  }

  /** Returns the names up to a mention as they are written. */
  String path(TomlEntry.Mention mention) {
    List<TomlKey> keys = mention.entry().keys();
    return slice(keys.get(0).span().start(), mention.key().span().end());
  }

  /** Returns the entries that belong to fields, in their order. */
  static List<TomlEntry> under(List<TomlSlot> slots) {
    TreeMap<Integer, TomlEntry> entries = new TreeMap<>();
    slots.forEach(slot -> collect(slot, entries));
    return List.copyOf(entries.values());
  }

  /** Returns the entries of a table, its header among them. */
  static List<TomlEntry> under(TomlTable table) {
    TreeMap<Integer, TomlEntry> entries = new TreeMap<>();
    collect(table, entries);
    return List.copyOf(entries.values());
  }

  private static void collect(TomlSlot slot, Map<Integer, TomlEntry> entries) {
    slot.mentions.forEach(mention -> entries.putIfAbsent(mention.entry().index(), mention.entry()));
    if (slot.table != null) {
      collect(slot.table, entries);
    }
    if (slot.items != null) {
      slot.items.forEach(item -> collect(item, entries));
    }
  }

  private static void collect(TomlTable table, Map<Integer, TomlEntry> entries) {
    if (table.header != null) {
      entries.put(table.header.index(), table.header);
    }
    table.slots.forEach(slot -> collect(slot, entries));
  }

  static TextEdit change(int from, int to, String text) {
    return new TextEdit(new SourceSpan(from, to), text);
  }

  static TextEdit insert(int at, String text) {
    return change(at, at, text);
  }

  /** Returns the removal of entries: their lines, or their part of an inline table. */
  List<TextEdit> removal(List<TomlEntry> entries, TomlTable base) {
    List<TomlEntry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingInt(TomlEntry::index));
    SourceSpan braces = base.braces();
    List<TextEdit> edits = new ArrayList<>();
    int at = 0;
    while (at < sorted.size()) {
      int last = at;
      while (last + 1 < sorted.size()
          && sorted.get(last + 1).index() == sorted.get(last).index() + 1
          && (braces != null || sorted.get(at).isHeader())) {
        last++;
      }
      SourceSpan span =
          braces == null
              ? lines(sorted.get(at), sorted.get(last))
              : inBraces(base, braces, sorted.get(at).index(), sorted.get(last).index());
      edits.add(new TextEdit(span, ""));
      at = last + 1;
    }
    return edits;
  }

  /** Puts lines under a header in place of entries, those next to it with what is between them. */
  List<TextEdit> body(TomlEntry header, List<TomlEntry> old, String rows) {
    TomlEntry last = header;
    List<TomlEntry> others = new ArrayList<>();
    for (TomlEntry entry : old) {
      if (entry.index() == last.index() + 1) {
        last = entry;
      } else {
        others.add(entry);
      }
    }
    int from = nextLine(header.span().end());
    List<TextEdit> edits = new ArrayList<>();
    edits.add(change(from, Math.max(from, nextLine(last.span().end())), rows));
    edits.addAll(removal(others, root()));
    return edits;
  }

  /** Returns the lines from one entry to another. */
  SourceSpan lines(TomlEntry first, TomlEntry last) {
    int start = first.span().start();
    return startsLine(start)
        ? new SourceSpan(lineStart(start), nextLine(last.span().end()))
        : new SourceSpan(start, lineEnd(last.span().end()));
  }

  private static SourceSpan inBraces(TomlTable base, SourceSpan braces, int first, int last) {
    List<TomlEntry> all = base.written();
    if (last + 1 < all.size()) {
      return new SourceSpan(all.get(first).span().start(), all.get(last + 1).span().start());
    }
    return first > 0
        ? new SourceSpan(all.get(first - 1).span().end(), all.get(last).span().end())
        : new SourceSpan(braces.start() + 1, braces.end() - 1);
  }

  /** Returns the slots of the fields of a name; in that of a field U+0000 has become U+FFFD. */
  static List<TomlSlot> slots(TomlTable table, String name) {
    return table.slots.stream()
        .filter(slot -> FieldValue.of(slot.name).value().equals(name))
        .toList();
  }

  /** Returns the last field of a name. */
  static TomlSlot slot(TomlTable table, String name) {
    List<TomlSlot> slots = slots(table, name);
    return Objects.requireNonNull(slots.get(slots.size() - 1));
  }
}
