package io.github.articlemodel.frontmatter;

import static io.github.articlemodel.frontmatter.TomlLayout.insert;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds a field to a table. */
final class TomlInsertion {

  private final TomlLayout layout;
  private final TomlTable in;
  private final @Nullable SourceSpan braces;

  TomlInsertion(TomlLayout layout, TomlTable in) {
    this.layout = layout;
    this.in = in;
    this.braces = in.base().braces();
  }

  /** Returns the ways to add a field so that it gets the index among those of the table. */
  List<List<TextEdit>> ways(String name, FieldValue value, int index, Place place) {
    boolean lines =
        braces == null && value instanceof FieldValue.Text text && TomlTexts.hasLines(text.value());
    String printed =
        lines
            ? TomlTexts.onLines(((FieldValue.Text) value).value(), layout.lineEnding())
            : TomlPrinter.inline(value);
    String field = TomlTexts.key(name) + " = " + printed;
    List<TextEdit> after = after(field, index);
    List<TextEdit> before = before(field, index);
    boolean afterFirst = place instanceof Place.Last || place instanceof Place.After;
    List<List<TextEdit>> ways = new ArrayList<>();
    ways.add(afterFirst ? after : before);
    ways.add(afterFirst ? before : after);
    ways.add(atHead(field));
    ways.removeIf(List::isEmpty);
    if (ways.isEmpty()) {
      throw new UnsayableValueException(
          "the table has no place of its own where a field of TOML could stand");
    }
    return ways;
  }

  /** Returns the field after the one before it, if that is no section. */
  private List<TextEdit> after(String field, int index) {
    if (index == 0 || in.slots.get(index - 1).first().entry().isHeader()) {
      return List.of();
    }
    TomlSlot previous = in.slots.get(index - 1);
    int limit =
        index < in.slots.size() ? in.slots.get(index).first().entry().index() : Integer.MAX_VALUE;
    TomlEntry last = previous.first().entry();
    for (TomlEntry entry : TomlLayout.under(List.of(previous))) {
      if (entry.index() == last.index() + 1 && !entry.isHeader() && entry.index() < limit) {
        last = entry;
      }
    }
    String whole = layout.prefix(previous.first()) + field;
    return List.of(
        braces == null
            ? insert(
                layout.nextLine(last.span().end()),
                layout.indent(previous.first().entry()) + whole + layout.lineEnding())
            : insert(last.span().end(), ", " + whole));
  }

  /** Returns the field before the one after it, if that is no section. */
  private List<TextEdit> before(String field, int index) {
    if (index == in.slots.size() || in.slots.get(index).first().entry().isHeader()) {
      return List.of();
    }
    TomlEntry.Mention next = in.slots.get(index).first();
    String whole = layout.prefix(next) + field;
    int start = next.entry().span().start();
    return List.of(
        braces == null
            ? insert(
                layout.lineStart(start), layout.indent(next.entry()) + whole + layout.lineEnding())
            : insert(start, whole + ", "));
  }

  /** Returns the field as the first of those that are written in the table itself. */
  private List<TextEdit> atHead(String field) {
    String lineEnd = layout.lineEnding();
    if (braces != null) {
      return in == in.base() ? List.of(insert(braces.start() + 1, " " + field + " ")) : List.of();
    }
    if (in.header != null) {
      int at = layout.nextLine(in.header.span().end());
      return List.of(insert(at, layout.indent(in.header) + field + lineEnd));
    }
    TomlSlot owner = in.owner;
    if (owner == null) {
      return List.of(insert(layout.content().start(), field + lineEnd));
    }
    TomlEntry.Mention first = owner.first();
    if (!first.entry().isHeader()) {
      return List.of();
    }
    int at = layout.lineStart(first.entry().span().start());
    String header = "[" + layout.path(first) + "]" + lineEnd;
    return List.of(insert(at, header + field + lineEnd + lineEnd));
  }
}
