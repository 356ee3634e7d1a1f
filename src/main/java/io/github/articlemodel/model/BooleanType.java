package io.github.articlemodel.model;

import java.util.Locale;

/**
 * Reads a boolean.
 *
 * @param negated whether it says the opposite of the value
 */
record BooleanType(boolean negated) implements FieldType<Boolean> {

  @Override
  public FieldReading<Boolean> read(String name, FieldValue value) {
    if (value instanceof FieldValue.Bool bool) {
      return FieldReading.of(bool.value() != negated);
    }
    if (value instanceof FieldValue.Text text) {
      return switch (text.value().toLowerCase(Locale.ROOT)) {
        case "true", "yes", "on" -> word(text.value(), true);
        case "false", "no", "off" -> word(text.value(), false);
        default ->
            FieldReading.invalid(
                "field.type", name + " is a text, expected true or false", "write true or false");
      };
    }
    return TextType.wrongKind(name, value, "true or false");
  }

  private FieldReading<Boolean> word(String text, boolean meant) {
    return FieldReading.noted(
        meant != negated,
        "field.form",
        "\"" + text + "\" is a text, read as " + meant,
        "write " + meant + " without quotes");
  }
}
