package io.github.articlemodel.cli;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An argument {@code FIELD=VALUE}, or {@code FIELD+=VALUE}, which appends to a list.
 *
 * @param path the field
 * @param appends whether it appends
 * @param text the value as given
 * @param value the value; null where its kind is that of the value which the field has
 */
record Assignment(FieldPath path, boolean appends, String text, @Nullable FieldValue value) {

  private static final FieldPath DATE = FieldPath.of("date");

  /**
   * Reads an argument.
   *
   * @param argument the argument
   * @param equals where its {@code =} stands
   * @param type the type of the value; null for that which the field has
   * @throws IllegalArgumentException if the name is no path, or the value is of another type
   */
  static Assignment parse(String argument, int equals, @Nullable ValueType type) {
    boolean appends = equals > 1 && argument.charAt(equals - 1) == '+';
    String name = argument.substring(0, appends ? equals - 1 : equals);
    if (name.isBlank()) {
      throw new IllegalArgumentException("expected a name before the = of " + argument);
    }
    String text = argument.substring(equals + 1);
    FieldPath path = FieldPath.parse(name);
    FieldValue value = type == null ? null : type.read(text).orElse(null);
    if (type != null && value == null) {
      throw new IllegalArgumentException(
          "--type " + Names.of(type) + ": expected " + type.expected() + ", but got " + text);
    }
    return new Assignment(path, appends, text, value);
  }

  /** Returns the plan with this as its last change. */
  PlannedEdit addTo(PlannedEdit plan) {
    Optional<FieldValue> old = plan.fields().field(path).map(Field::value);
    if (old.isEmpty()) {
      FieldValue unasked = plan.hasDates() ? newValue() : FieldValue.of(text);
      FieldValue first = value != null ? value : unasked;
      return added(plan, appends ? FieldValue.of(List.of(first)) : first);
    }
    return appends
        ? plan.append(path, item(old.get()))
        : plan.set(path, value != null ? value : ValueType.like(old.get(), text));
  }

  /** Returns what a field becomes that is not there yet: a text, or the date of the field date. */
  private FieldValue newValue() {
    Optional<FieldValue> date =
        path.equals(DATE) ? ValueType.DATE.read(text) : Optional.<FieldValue>empty();
    return date.orElseGet(() -> FieldValue.of(text));
  }

  /** Returns the type that a new text looks like, though it is one; empty where nothing is odd. */
  Optional<ValueType> looksLike() {
    boolean isText = value == null && newValue() instanceof FieldValue.Text;
    return Stream.of(ValueType.NUMBER, ValueType.BOOLEAN, ValueType.DATE)
        .filter(type -> isText && type.read(text).isPresent())
        .findFirst();
  }

  private FieldValue item(FieldValue list) {
    if (value != null) {
      return value;
    }
    boolean hasItems = list instanceof FieldValue.Sequence items && !items.values().isEmpty();
    if (!hasItems) {
      return FieldValue.of(text);
    }
    List<FieldValue> items = ((FieldValue.Sequence) list).values();
    return ValueType.like(items.get(items.size() - 1), text);
  }

  /** Adds the field, and the maps on the way to it that are not there. */
  private PlannedEdit added(PlannedEdit plan, FieldValue last) {
    List<Step> steps = path.steps();
    int there = steps.size() - 1;
    while (there > 0 && plan.fields().field(new FieldPath(steps.subList(0, there))).isEmpty()) {
      there--;
    }
    List<Step> missing = steps.subList(there + 1, steps.size());
    if (!missing.stream().allMatch(Name.class::isInstance)) {
      return plan.set(path, last);
    }
    FieldValue inner = last;
    for (int i = missing.size() - 1; i >= 0; i--) {
      Field field = new Field(((Name) missing.get(i)).name(), inner);
      inner = new FieldValue.Mapping(List.of(field), Written.nowhere());
    }
    return plan.set(new FieldPath(steps.subList(0, there + 1)), inner);
  }
}
