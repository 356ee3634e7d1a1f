package io.github.articlemodel.frontmatter;

import static io.github.articlemodel.frontmatter.TomlLayout.change;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts another value in the place of that of a field. */
final class TomlReplacement {

  private final TomlLayout layout;
  private final TomlSlot slot;
  private final TomlEntry.Mention first;

  TomlReplacement(TomlLayout layout, TomlSlot slot) {
    this.layout = layout;
    this.slot = slot;
    this.first = slot.first();
  }

  List<List<TextEdit>> ways(FieldValue value) {
    TomlNode old = slot.value;
    if (old != null) {
      boolean lines = slot.in.base().braces() == null;
      return slot.unread && isOpaque(old)
          ? List.of(List.of(afterKey(printed(value, lines, ""))))
          : inPlace(layout, old, value, lines);
    }
    if (!first.entry().isHeader()) {
      List<TextEdit> edits = new ArrayList<>();
      edits.add(afterKey(printed(value, slot.in.base().braces() == null, "")));
      edits.addAll(others());
      return List.of(edits);
    }
    List<List<TextEdit>> ways = new ArrayList<>();
    if (value instanceof FieldValue.Mapping map) {
      ways.add(header(new TomlPrinter(layout.lineEnding()), map.fields()));
    } else if (value instanceof FieldValue.Sequence list && TomlPrinter.isListOfMaps(list)) {
      ways.add(items(list));
    }
    List<TextEdit> plain = field(value);
    if (plain != null) {
      ways.add(plain);
    }
    if (ways.isEmpty()) {
      throw new UnsayableValueException(
          "in TOML a field that is no table can't stand after a table");
    }
    return ways;
  }

  private static boolean isOpaque(TomlNode node) {
    return node instanceof TomlNode.Scalar scalar && scalar.value() instanceof FieldValue.Opaque;
  }

  /** Returns the ways to replace a value in its place, in its quotes where they can say it. */
  static List<List<TextEdit>> inPlace(
      TomlLayout layout, TomlNode old, FieldValue value, boolean lines) {
    SourceSpan span = old.span();
    String raw = layout.slice(span.start(), span.end());
    return List.of(List.of(new TextEdit(span, printed(layout, value, lines, raw))));
  }

  private String printed(FieldValue value, boolean lines, String old) {
    return printed(layout, value, lines, old);
  }

  private static String printed(TomlLayout layout, FieldValue value, boolean lines, String old) {
    if (!(value instanceof FieldValue.Text text)) {
      return TomlPrinter.inline(value);
    }
    if (lines && TomlTexts.hasLines(text.value())) {
      return TomlTexts.onLines(text.value(), layout.lineEnding());
    }
    boolean literal =
        old.startsWith("'") && !old.startsWith("'''") && TomlTexts.isLiteral(text.value());
    return literal ? "'" + text.value() + "'" : TomlTexts.basic(text.value());
  }

  /** Puts an equals sign and a value after the name, in place of all that follows in the entry. */
  private TextEdit afterKey(String printed) {
    return change(first.key().span().end(), first.entry().span().end(), " = " + printed);
  }

  /** Removes all entries of the field but the first. */
  private List<TextEdit> others() {
    return layout.removal(otherEntries(), slot.in.base());
  }

  private List<TomlEntry> otherEntries() {
    List<TomlEntry> others = new ArrayList<>(TomlLayout.under(List.of(slot)));
    others.remove(first.entry());
    return others;
  }

  /** Makes the first header that of the table, with the fields under it. */
  private List<TextEdit> header(TomlPrinter printer, List<Field> fields) {
    TomlEntry entry = first.entry();
    String rows = printer.fields(fields, layout.path(first)).toString();
    List<TextEdit> edits = new ArrayList<>();
    int keys = entry.keys().get(0).span().start();
    boolean own = first.isLast() && entry.kind() == TomlEntry.Kind.TABLE;
    if (!own) {
      edits.add(change(entry.span().start(), keys, "["));
      edits.add(change(first.key().span().end(), entry.span().end(), "]"));
    }
    edits.addAll(layout.body(entry, otherEntries(), rows));
    return edits;
  }

  private List<TextEdit> items(FieldValue.Sequence list) {
    TomlPrinter printer = new TomlPrinter(layout.lineEnding());
    for (FieldValue item : list.values()) {
      printer.blankLine();
      printer.item((FieldValue.Mapping) item, layout.path(first));
    }
    return inPlaceOfHeader(printer.toString());
  }

  private List<TextEdit> inPlaceOfHeader(String rows) {
    int at = layout.lineStart(first.entry().span().start());
    List<TextEdit> edits = new ArrayList<>();
    edits.add(change(at, at, rows));
    edits.addAll(layout.removal(TomlLayout.under(List.of(slot)), slot.in.base()));
    return edits;
  }

  /** Returns the field on a line where the first header is; null where it can't stand there. */
  private @Nullable List<TextEdit> field(FieldValue value) {
    String printed = printed(value, true, "");
    String key = layout.slice(first.key().span().start(), first.key().span().end());
    TomlTable before = layout.tableBefore(first.entry());
    List<String> names = new ArrayList<>();
    TomlTable in = slot.in;
    while (in != before && in.owner != null && in.owner.items == null) {
      names.add(0, TomlTexts.key(in.owner.name));
      in = in.owner.in;
    }
    String lineEnd = layout.lineEnding();
    if (in == before) {
      names.add(key);
      String indent = layout.indent(first.entry());
      return inPlaceOfHeader(indent + String.join(".", names) + " = " + printed + lineEnd);
    }
    if (slot.in.header != null || first.part() == 0) {
      return null;
    }
    String path = layout.path(new TomlEntry.Mention(first.entry(), first.part() - 1));
    return inPlaceOfHeader("[" + path + "]" + lineEnd + key + " = " + printed + lineEnd);
  }
}
