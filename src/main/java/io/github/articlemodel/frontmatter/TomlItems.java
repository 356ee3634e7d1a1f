package io.github.articlemodel.frontmatter;

import static io.github.articlemodel.frontmatter.TomlLayout.insert;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Edits of the tables of an array of tables. */
final class TomlItems {

  private final TomlLayout layout;
  private final TomlSlot slot;
  private final List<TomlTable> items;

  TomlItems(TomlLayout layout, TomlSlot slot) {
    this.layout = layout;
    this.slot = slot;
    this.items = Objects.requireNonNull(slot.items);
  }

  /** Returns the ways to change the table of an index. */
  List<List<TextEdit>> ways(FieldEdit edit, int index) {
    if (edit instanceof FieldEdit.Set set) {
      return set(map(set.value()), index);
    } else if (edit instanceof FieldEdit.InsertItem insert) {
      return inserted(map(insert.value()), index);
    } else if (edit instanceof FieldEdit.Append append) {
      return inserted(map(append.value()), items.size());
    }
    return items.size() == 1
        ? new TomlReplacement(layout, slot).ways(FieldValue.of(List.of()))
        : List.of(layout.removal(TomlLayout.under(items.get(index)), layout.root()));
  }

  private static FieldValue.Mapping map(FieldValue value) {
    if (value instanceof FieldValue.Mapping map) {
      return map;
    }
    throw new UnsayableValueException("an array of tables of TOML takes maps alone");
  }

  private TomlEntry header(int index) {
    return Objects.requireNonNull(items.get(index).header);
  }

  private String path(int index) {
    TomlEntry header = header(index);
    return layout.path(new TomlEntry.Mention(header, header.keys().size() - 1));
  }

  private String rows(FieldValue.Mapping value, int index) {
    return new TomlPrinter(layout.lineEnding()).item(value, path(index)).toString();
  }

  private List<List<TextEdit>> inserted(FieldValue.Mapping value, int index) {
    String lineEnd = layout.lineEnding();
    if (index < items.size()) {
      int at = layout.lineStart(header(index).span().start());
      return List.of(List.of(insert(at, rows(value, index) + lineEnd)));
    }
    List<TomlEntry> all = TomlLayout.under(List.of(slot));
    int at = layout.nextLine(all.get(all.size() - 1).span().end());
    return List.of(List.of(insert(at, lineEnd + rows(value, items.size() - 1))));
  }

  private List<List<TextEdit>> set(FieldValue.Mapping value, int index) {
    TomlEntry header = header(index);
    String rows = rows(value, index);
    String body = rows.substring(rows.indexOf(layout.lineEnding()) + layout.lineEnding().length());
    List<TomlEntry> old = new ArrayList<>(TomlLayout.under(items.get(index)));
    old.remove(header);
    return List.of(layout.body(header, old, body));
  }
}
