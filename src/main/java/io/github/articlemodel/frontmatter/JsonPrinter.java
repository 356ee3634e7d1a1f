package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Prints values as JSON.
 *
 * @param indent what a level is indented by
 * @param lineEnd ends each line
 * @param colon stands between a name and its value
 * @param comma stands between two values on one line
 */
record JsonPrinter(String indent, String lineEnd, String colon, String comma) {

  static JsonPrinter canonical(String lineEnd) {
    return new JsonPrinter("  ", lineEnd, ": ", ", ");
  }

  /**
   * Returns a value, each member and item on a line of its own; the first line is not indented, the
   * last not ended.
   *
   * @param margin what the lines after the first are indented by
   */
  String inLines(FieldValue value, String margin) {
    StringBuilder out = new StringBuilder();
    print(value, out, margin, true, 1);
    return out.toString();
  }

  /** Returns a value on one line. */
  String onOneLine(FieldValue value) {
    StringBuilder out = new StringBuilder();
    print(value, out, "", false, 1);
    return out.toString();
  }

  private void print(FieldValue value, StringBuilder out, String margin, boolean lines, int depth) {
    boolean nests = value instanceof FieldValue.Mapping || value instanceof FieldValue.Sequence;
    if (nests && depth > FrontMatterLimits.HIGHEST_MAX_DEPTH) {
      throw new UnsayableValueException(
          "more than "
              + FrontMatterLimits.HIGHEST_MAX_DEPTH
              + " lists and maps within each other are not read");
    }
    if (value instanceof FieldValue.Mapping map) {
      List<Field> fields = map.fields();
      out.append('{');
      for (int i = 0; i < fields.size(); i++) {
        separate(out, margin, lines, i);
        out.append(quoted(fields.get(i).name())).append(colon);
        print(fields.get(i).value(), out, margin + indent, lines, depth + 1);
      }
      close(out, margin, lines && !fields.isEmpty()).append('}');
    } else if (value instanceof FieldValue.Sequence list) {
      List<FieldValue> values = list.values();
      out.append('[');
      for (int i = 0; i < values.size(); i++) {
        separate(out, margin, lines, i);
        print(values.get(i), out, margin + indent, lines, depth + 1);
      }
      close(out, margin, lines && !values.isEmpty()).append(']');
    } else {
      out.append(scalar(value));
    }
  }

  private void separate(StringBuilder out, String margin, boolean lines, int index) {
    if (lines) {
      out.append(index > 0 ? "," : "").append(lineEnd).append(margin).append(indent);
    } else {
      out.append(index > 0 ? comma : "");
    }
  }

  private StringBuilder close(StringBuilder out, String margin, boolean lines) {
    return lines ? out.append(lineEnd).append(margin) : out;
  }

  private static String scalar(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return quoted(text.value());
    } else if (value instanceof FieldValue.IntegerNumber number) {
      return checked(number.value().toString());
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return checked(decimal(number.value()));
    } else if (value instanceof FieldValue.Bool bool) {
      return Boolean.toString(bool.value());
    } else if (value instanceof FieldValue.Null) {
      return "null";
    } else if (value instanceof FieldValue.Opaque opaque) {
      throw new UnsayableValueException(
          "a value that could not be read can't be written: " + opaque.raw());
    } else if (value instanceof FieldValue.Time time) {
      throw new UnsayableValueException("JSON has no dates and times, only texts: " + time.value());
    }
    throw new UnsayableValueException("JSON has no infinity and no NaN");
  }

  private static String checked(String number) {
    if (NumberForm.of(number) == NumberForm.TOO_LARGE) {
      throw new UnsayableValueException(
          "a number of so many digits is not read: "
              + number.substring(0, Math.min(20, number.length())));
    }
    return number;
  }

  /**
   * Returns the number with its scale, and with a point or an exponent, so that it is no integer.
   */
  private static String decimal(BigDecimal number) {
    String text = number.toString();
    return text.indexOf('.') < 0 && text.indexOf('E') < 0 ? text + "E0" : text;
  }

  /** Returns the text in double quotes, with no escape that is not needed. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(escape(c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** Returns the escape of a control character. */
  static String escape(char c) {
    return switch (c) {
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
    };
  }
}
