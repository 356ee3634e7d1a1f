package io.github.articlemodel.validation;

import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** The texts of a field: itself, or the items of its list; of a number or date as it is written. */
final class TextItems {

  /**
   * A text.
   *
   * @param path where it is
   * @param text what it says
   * @param place where it stands
   */
  record Item(FieldPath path, String text, SourceSpan place) {}

  private TextItems() {}

  static List<Item> of(FieldRef.Found found) {
    List<Item> items = new ArrayList<>();
    FieldValue value = found.value();
    if (value instanceof FieldValue.Sequence list) {
      for (int i = 0; i < list.values().size(); i++) {
        FieldValue item = list.values().get(i);
        add(found.path().then(i), item, item.span().orElse(found.place()), items);
      }
    } else if (value != null) {
      add(found.path(), value, found.place(), items);
    }
    return items;
  }

  private static void add(FieldPath path, FieldValue value, SourceSpan place, List<Item> items) {
    if (value instanceof FieldValue.Text text && !Words.isBlank(text.value())) {
      items.add(new Item(path, text.value(), place));
    } else if (value instanceof FieldValue.IntegerNumber
        || value instanceof FieldValue.DecimalNumber
        || value instanceof FieldValue.Time) {
      value.written().raw().ifPresent(raw -> items.add(new Item(path, raw, place)));
    }
  }
}
