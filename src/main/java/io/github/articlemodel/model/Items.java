package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a field that is a list, or one text in place of a list. */
final class Items {

  private Items() {}

  /**
   * Reads a list item by item. An item without a value is left out, with a note; one that is not of
   * the type makes the whole of another type.
   *
   * @param single what one text in place of a list stands for
   * @param type what to read an item as
   */
  static <T> FieldReading<List<T>> read(
      String name, FieldValue value, Function<String, List<T>> single, FieldType<T> type) {
    if (value instanceof FieldValue.Sequence list) {
      return list(name, list, type);
    }
    return FieldType.TEXT
        .read(name, value)
        .then(
            text ->
                text.isBlank()
                    ? FieldReading.noted(List.<T>of(), "field.blank", name + " is blank", "")
                    : FieldReading.of(single.apply(text)));
  }

  private static <T> FieldReading<List<T>> list(
      String name, FieldValue.Sequence list, FieldType<T> type) {
    List<T> items = new ArrayList<>();
    @Nullable FieldProblem first = null;
    for (int i = 0; i < list.values().size(); i++) {
      FieldValue value = list.values().get(i);
      String item = "item " + (i + 1) + " of " + name;
      FieldReading<T> reading = value instanceof FieldValue.Null ? null : type.read(item, value);
      if (reading == null) {
        first = first == null ? nothing(item) : first;
      } else if (reading.value() == null) {
        return new FieldReading<>(null, reading.problem());
      } else {
        items.add(reading.value());
        first = first == null ? reading.problem() : first;
      }
    }
    return new FieldReading<>(List.copyOf(items), first);
  }

  private static FieldProblem nothing(String item) {
    return new FieldProblem(
        io.github.articlemodel.source.Severity.INFO,
        "field.null",
        item + " has no value, and is left out",
        "");
  }
}
