package io.github.articlemodel.validation;

import io.github.articlemodel.model.FieldReading;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.FieldValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A field must have a value of a type; one without a value is left alone. */
record TypeCheck(FieldRef field, String type) implements DocumentCheck {

  private static final Map<String, Predicate<FieldValue>> TYPES = types();

  private static Map<String, Predicate<FieldValue>> types() {
    Map<String, Predicate<FieldValue>> types = new LinkedHashMap<>();
    types.put("text", FieldValue.Text.class::isInstance);
    types.put("integer", FieldValue.IntegerNumber.class::isInstance);
    types.put(
        "number",
        value ->
            value instanceof FieldValue.IntegerNumber || value instanceof FieldValue.DecimalNumber);
    types.put("boolean", FieldValue.Bool.class::isInstance);
    types.put("date", value -> isRead(FieldType.DATE, value));
    types.put("language", value -> isRead(FieldType.LANGUAGE, value));
    types.put("url", value -> isRead(FieldType.URL, value));
    types.put("people", value -> isRead(FieldType.PEOPLE, value));
    types.put(
        "texts",
        value ->
            value instanceof FieldValue.Sequence list
                && list.values().stream().allMatch(FieldValue.Text.class::isInstance));
    types.put("list", FieldValue.Sequence.class::isInstance);
    types.put("map", FieldValue.Mapping.class::isInstance);
    return types;
  }

  /** Returns whether a value is one of a type, however it is written. */
  private static boolean isRead(FieldType<?> type, FieldValue value) {
    FieldReading<?> reading = type.read("", value);
    return reading.value() != null;
  }

  static List<String> names() {
    return List.copyOf(TYPES.keySet());
  }

  @Override
  public void check(CheckedDocument document, Breaches out) {
    FieldRef.Found found = field.in(document);
    FieldValue value = found.value();
    Predicate<FieldValue> fits = TYPES.getOrDefault(type, any -> true);
    boolean isChecked = value != null && found.hasValue() && !(value instanceof FieldValue.Opaque);
    if (value != null && isChecked && !fits.test(value)) {
      out.add(
          Breach.at(
                  found.place(),
                  found.name() + " is no value of the type " + type,
                  "write one of that type")
              .sayingTheSameAs("field"));
    }
  }
}
