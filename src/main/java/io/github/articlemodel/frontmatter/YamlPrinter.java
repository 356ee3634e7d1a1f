package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import java.util.List;

/** Prints fields and values as canonical YAML. Makes one text, and is used once. */
final class YamlPrinter {

  /** The longest name that is a key without the sign {@code ?} (YAML 1.2.2, section 7.4). */
  private static final int LONGEST_KEY = 1000;

  private final StringBuilder out = new StringBuilder();
  private final String lineEnd;
  private final boolean blocks;

  /** Creates one that ends lines so. */
  YamlPrinter(String lineEnd) {
    this(lineEnd, true);
  }

  /**
   * Creates one.
   *
   * @param blocks whether texts of several lines are literal blocks; else they are quoted, which
   *     also holds before blank lines
   */
  YamlPrinter(String lineEnd, boolean blocks) {
    this.lineEnd = lineEnd;
    this.blocks = blocks;
  }

  /** Prints the fields, one below the other, each line ended. */
  YamlPrinter fields(List<Field> fields, int indent) {
    for (Field field : fields) {
      field(field, indent, true);
    }
    return this;
  }

  private void field(Field field, int indent, boolean indented) {
    out.append(indented ? " ".repeat(indent) : "").append(key(field.name(), false));
    if (isLong(field.name())) {
      out.append(lineEnd).append(" ".repeat(indent));
    }
    out.append(':');
    value(field.value(), indent);
  }

  private static boolean isLong(String name) {
    return name.length() > LONGEST_KEY || ScalarPrinter.text(name, false).length() > LONGEST_KEY;
  }

  /** Returns the name as a key, the colon left out. */
  static String key(String name, boolean flow) {
    return (isLong(name) ? "? " : "") + ScalarPrinter.text(name, flow);
  }

  /**
   * Prints what stands after the colon of a key or the hyphen of an item, a leading space or line
   * end included, the last line ended.
   *
   * @param indent the column of the key or hyphen
   */
  YamlPrinter value(FieldValue value, int indent) {
    checkDepth(indent / LiteralBlock.INDENT);
    int inner = indent + LiteralBlock.INDENT;
    if (value instanceof FieldValue.Mapping map && !map.fields().isEmpty()) {
      out.append(lineEnd);
      return fields(map.fields(), inner);
    }
    if (value instanceof FieldValue.Sequence list && !list.values().isEmpty()) {
      out.append(lineEnd);
      return items(list.values(), inner);
    }
    out.append(' ');
    if (value instanceof FieldValue.Text text
        && blocks
        && text.value().indexOf('\n') >= 0
        && LiteralBlock.canSay(text.value())) {
      out.append(LiteralBlock.of(text.value(), '|').print(inner, lineEnd));
    } else {
      out.append(ScalarPrinter.print(value, false));
    }
    out.append(lineEnd);
    return this;
  }

  /** Prints the items of a list, one below the other, each line ended. */
  YamlPrinter items(List<FieldValue> values, int indent) {
    for (FieldValue value : values) {
      out.append(" ".repeat(indent));
      item(value, indent);
    }
    return this;
  }

  /** Prints an item; the first field or item of one with parts stands on the line of its hyphen. */
  private void item(FieldValue value, int indent) {
    checkDepth(indent / LiteralBlock.INDENT);
    out.append('-');
    int inner = indent + LiteralBlock.INDENT;
    if (value instanceof FieldValue.Mapping map && !map.fields().isEmpty()) {
      out.append(' ');
      field(map.fields().get(0), inner, false);
      fields(map.fields().subList(1, map.fields().size()), inner);
    } else if (value instanceof FieldValue.Sequence list && !list.values().isEmpty()) {
      out.append(' ');
      item(list.values().get(0), inner);
      items(list.values().subList(1, list.values().size()), inner);
    } else {
      value(value, indent);
    }
  }

  /** Returns the value on one line, to stand between brackets. */
  static String flow(FieldValue value) {
    StringBuilder out = new StringBuilder();
    flow(value, out, 1);
    return out.toString();
  }

  private static void checkDepth(int depth) {
    if (depth > FrontMatterLimits.HIGHEST_MAX_DEPTH) {
      throw new UnsayableValueException(
          "more than "
              + FrontMatterLimits.HIGHEST_MAX_DEPTH
              + " lists and maps within each other are not read");
    }
  }

  private static void flow(FieldValue value, StringBuilder out, int depth) {
    checkDepth(depth);
    String separator = "";
    if (value instanceof FieldValue.Mapping map) {
      out.append('{');
      for (Field field : map.fields()) {
        out.append(separator).append(key(field.name(), true)).append(": ");
        flow(field.value(), out, depth + 1);
        separator = ", ";
      }
      out.append('}');
    } else if (value instanceof FieldValue.Sequence list) {
      out.append('[');
      for (FieldValue item : list.values()) {
        out.append(separator);
        flow(item, out, depth + 1);
        separator = ", ";
      }
      out.append(']');
    } else {
      out.append(ScalarPrinter.print(value, true));
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
