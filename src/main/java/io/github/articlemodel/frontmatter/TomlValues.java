package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * The fields of a document that was read, in the order in which they first appear, each with its
 * place. Goes from the innermost tables and arrays out, without recursion.
 */
final class TomlValues {

  private final String text;
  private final IdentityHashMap<Object, List<Field>> fields = new IdentityHashMap<>();
  private final IdentityHashMap<Object, FieldValue> arrays = new IdentityHashMap<>();

  TomlValues(String text) {
    this.text = text;
  }

  List<Field> fields(TomlTable root) {
    Deque<Object> inside = new ArrayDeque<>();
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Object next = open.pop();
      inside.push(next);
      if (next instanceof TomlTable table) {
        table.slots.forEach(slot -> open(slot, open));
      } else if (next instanceof TomlNode.Array array) {
        array.items().forEach(item -> open(item, open));
      }
    }
    for (Object built : inside) {
      if (built instanceof TomlTable table) {
        fields.put(table, table.slots.stream().map(this::field).toList());
      } else if (built instanceof TomlNode.Array array) {
        List<FieldValue> items = array.items().stream().map(this::value).toList();
        arrays.put(array, new FieldValue.Sequence(items, flow(array.span())));
      }
    }
    return Objects.requireNonNull(fields.get(root));
  }

  private static void open(TomlSlot slot, Deque<Object> open) {
    if (slot.value != null) {
      open(slot.value, open);
    } else if (slot.table != null) {
      open.push(slot.table);
    } else {
      Objects.requireNonNull(slot.items).forEach(open::push);
    }
  }

  private static void open(TomlNode node, Deque<Object> open) {
    if (node instanceof TomlNode.Inline inline) {
      open.push(inline.table());
    } else if (node instanceof TomlNode.Array) {
      open.push(node);
    }
  }

  private List<Field> built(TomlTable table) {
    return Objects.requireNonNull(fields.get(table));
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
      end = Math.max(end, value.span().orElseThrow().end());
    }
    return new FieldValue.Sequence(
        items, written(new SourceSpan(start, end), slot.extent, ScalarStyle.BLOCK));
  }

  private FieldValue map(TomlTable table, int start, ScalarStyle style) {
    List<Field> inside = built(table);
    int end = table.header == null ? start : Math.max(start, table.header.span().end());
    for (Field field : inside) {
      end = Math.max(end, field.span().orElseThrow().end());
    }
    return new FieldValue.Mapping(inside, written(new SourceSpan(start, end), table.extent, style));
  }

  private Written written(SourceSpan span, TomlExtent extent, ScalarStyle style) {
    return extent.isWhole()
        ? Written.at(span, text.substring(span.start(), span.end()), style)
        : Written.at(span, style);
  }

  private Written flow(SourceSpan span) {
    return Written.at(span, text.substring(span.start(), span.end()), ScalarStyle.FLOW);
  }

  private FieldValue value(TomlNode node) {
    if (node instanceof TomlNode.Scalar scalar) {
      return scalar.value();
    }
    return node instanceof TomlNode.Inline inline
        ? new FieldValue.Mapping(built(inline.table()), flow(node.span()))
        : Objects.requireNonNull(arrays.get(node));
  }
}
