package io.github.articlemodel.frontmatter;

import static io.github.articlemodel.frontmatter.TomlLayout.change;

import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Removes fields of a table. */
final class TomlRemoval {

  private final TomlLayout layout;
  private final TomlTable in;

  TomlRemoval(TomlLayout layout, TomlTable in) {
    this.layout = layout;
    this.in = in;
  }

  /** Returns the ways to remove all fields of one name. */
  List<List<TextEdit>> ways(List<TomlSlot> slots) {
    List<TomlEntry> entries = TomlLayout.under(slots);
    List<TextEdit> least = layout.removal(entries, in.base());
    TomlEntry.Mention first = slots.get(0).first();
    boolean ownPlace = in.header != null || in == in.base() || first.part() == 0;
    return ownPlace ? List.of(least) : List.of(least, withTableLeft(first, entries));
  }

  /** Removes the fields, and writes what is left of a table that only they have named. */
  private List<TextEdit> withTableLeft(TomlEntry.Mention first, List<TomlEntry> entries) {
    TomlEntry entry = first.entry();
    int tableEnd = entry.keys().get(first.part() - 1).span().end();
    List<TextEdit> edits = new ArrayList<>();
    int end = entry.span().end();
    List<TomlEntry> others = new ArrayList<>(entries);
    others.remove(entry);
    if (!entry.isHeader()) {
      edits.add(change(tableEnd, end, " = {}"));
    } else {
      int start = entry.span().start();
      int keys = Objects.requireNonNull(entry.keys().get(0)).span().start();
      edits.add(change(start, keys, "["));
      edits.add(change(tableEnd, end, "]"));
    }
    edits.addAll(layout.removal(others, in.base()));
    return edits;
  }
}
