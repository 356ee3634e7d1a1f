package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The fields of a document that was read, in the order in which they first appear, each with its
 * place.
 */
final class TomlValues {

  private final String text;

  TomlValues(String text) {
    this.text = text;
  }

  List<Field> fields(TomlTable table) {
    List<Field> fields = new ArrayList<>();
    for (TomlSlot slot : table.slots) {
      fields.add(field(slot));
    }
    return fields;
  }

  private Field field(TomlSlot slot) {
    FieldValue value = value(slot);
    SourceSpan key = slot.first().key().span();
    SourceSpan span = value.span().orElseThrow();
    Written written =
        Written.at(new SourceSpan(key.start(), span.end()))
            .with(Written.Part.KEY, key)
            .with(Written.Part.VALUE, span);
    return new Field(slot.name, value, written);
  }

  private FieldValue value(TomlSlot slot) {
    if (slot.value != null) {
      return value(slot.value);
    }
    TomlEntry.Mention first = slot.first();
    int start =
        first.isLast()
            ? first.entry().span().end()
            : first.entry().keys().get(first.part() + 1).span().start();
    if (slot.table != null) {
      ScalarStyle style = first.entry().isHeader() ? ScalarStyle.BLOCK : ScalarStyle.DOTTED;
      return map(slot.table, start, style);
    }
    List<FieldValue> items = new ArrayList<>();
    int end = start;
    for (TomlTable item : Objects.requireNonNull(slot.items)) {
      int itemStart = Objects.requireNonNull(item.header).span().end();
      FieldValue value = map(item, itemStart, ScalarStyle.BLOCK);
      items.add(value);
      end = value.span().orElseThrow().end();
    }
    end = Math.max(end, lastEnd(items));
    return new FieldValue.Sequence(
        items, written(new SourceSpan(start, end), slot.extent, ScalarStyle.BLOCK));
  }

  private static int lastEnd(List<FieldValue> items) {
    int end = 0;
    for (FieldValue item : items) {
      end = Math.max(end, item.span().orElseThrow().end());
    }
    return end;
  }

  private FieldValue map(TomlTable table, int start, ScalarStyle style) {
    List<Field> fields = fields(table);
    int end = table.header == null ? start : Math.max(start, table.header.span().end());
    for (Field field : fields) {
      end = Math.max(end, field.span().orElseThrow().end());
    }
    return new FieldValue.Mapping(fields, written(new SourceSpan(start, end), table.extent, style));
  }

  private Written written(SourceSpan span, TomlExtent extent, ScalarStyle style) {
    return extent.isWhole()
        ? Written.at(span, text.substring(span.start(), span.end()), style)
        : Written.at(span, style);
  }

  private FieldValue value(TomlNode node) {
    SourceSpan span = node.span();
    if (node instanceof TomlNode.Scalar scalar) {
      return scalar.value();
    }
    Written written = Written.at(span, text.substring(span.start(), span.end()), ScalarStyle.FLOW);
    if (node instanceof TomlNode.Inline inline) {
      return new FieldValue.Mapping(fields(inline.table()), written);
    }
    List<FieldValue> items = new ArrayList<>();
    ((TomlNode.Array) node).items().forEach(item -> items.add(value(item)));
    return new FieldValue.Sequence(items, written);
  }
}
