package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes fields as TOML: in their order, one a line. A map is a table under a header, and a list of
 * maps an array of tables, where at its level nothing but such fields follows, as a field after a
 * header would belong to that table; elsewhere both stand on one line, in braces and brackets.
 */
final class TomlPrinter {

  private final String lineEnd;
  private final StringBuilder out = new StringBuilder();

  TomlPrinter(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  /**
   * Writes the fields of a table.
   *
   * @param path the key of its header as it is written; empty at the top
   */
  TomlPrinter fields(List<Field> fields, String path) {
    fields(fields, path, 1);
    return this;
  }

  private void fields(List<Field> fields, String path, int depth) {
    requireDepth(depth);
    requireUnique(fields);
    int sections = fields.size();
    while (sections > 0 && isSection(fields.get(sections - 1).value())) {
      sections--;
    }
    for (Field field : fields.subList(0, sections)) {
      field(field, depth);
    }
    for (Field field : fields.subList(sections, fields.size())) {
      String key = TomlTexts.key(field.name());
      section(field.value(), path.isEmpty() ? key : path + "." + key, depth);
    }
  }

  private void field(Field field, int depth) {
    out.append(TomlTexts.key(field.name())).append(" = ");
    if (field.value() instanceof FieldValue.Text text && TomlTexts.hasLines(text.value())) {
      out.append(TomlTexts.onLines(text.value(), lineEnd));
    } else {
      inline(field.value(), depth + 1);
    }
    out.append(lineEnd);
  }

  private static boolean isSection(FieldValue value) {
    return value instanceof FieldValue.Sequence list
        ? isListOfMaps(list)
        : value instanceof FieldValue.Mapping map && !map.fields().isEmpty();
  }

  /** Returns whether an array of tables can say the list. */
  static boolean isListOfMaps(FieldValue.Sequence list) {
    return !list.values().isEmpty()
        && list.values().stream().allMatch(item -> item instanceof FieldValue.Mapping);
  }

  private void section(FieldValue value, String path, int depth) {
    if (value instanceof FieldValue.Sequence list) {
      for (FieldValue item : list.values()) {
        blankLine();
        item((FieldValue.Mapping) item, path, depth + 2);
      }
      return;
    }
    blankLine();
    out.append('[').append(path).append(']').append(lineEnd);
    fields(((FieldValue.Mapping) value).fields(), path, depth + 1);
  }

  private void item(FieldValue.Mapping item, String path, int depth) {
    out.append("[[").append(path).append("]]").append(lineEnd);
    fields(item.fields(), path, depth);
  }

  /** Writes one table of an array of tables. */
  TomlPrinter item(FieldValue.Mapping item, String path) {
    item(item, path, 1);
    return this;
  }

  void blankLine() {
    if (!out.isEmpty()) {
      out.append(lineEnd);
    }
  }

  /**
   * Returns a value on one line.
   *
   * @throws UnsayableValueException if TOML has no word for it
   */
  static String inline(FieldValue value) {
    TomlPrinter printer = new TomlPrinter("\n");
    printer.inline(value, 1);
    return printer.toString();
  }

  private void inline(FieldValue value, int depth) {
    if (value instanceof FieldValue.Sequence list) {
      requireDepth(depth);
      String gap = "";
      out.append('[');
      for (FieldValue item : list.values()) {
        out.append(gap);
        inline(item, depth + 1);
        gap = ", ";
      }
      out.append(']');
    } else if (value instanceof FieldValue.Mapping map) {
      requireDepth(depth);
      requireUnique(map.fields());
      String gap = " ";
      out.append('{');
      for (Field field : map.fields()) {
        out.append(gap).append(TomlTexts.key(field.name())).append(" = ");
        inline(field.value(), depth + 1);
        gap = ", ";
      }
      out.append(map.fields().isEmpty() ? "}" : " }");
    } else {
      out.append(TomlScalars.print(value));
    }
  }

  private static void requireDepth(int depth) {
    if (depth > FrontMatterLimits.HIGHEST_MAX_DEPTH) {
      throw new UnsayableValueException(
          "more than "
              + FrontMatterLimits.HIGHEST_MAX_DEPTH
              + " lists and maps stand within each other");
    }
  }

  private static void requireUnique(List<Field> fields) {
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      if (!names.add(field.name())) {
        throw new UnsayableValueException(
            "TOML takes a name once in a table, and \"" + field.name() + "\" comes twice");
      }
    }
  }

  /** Returns what was written. */
  @Override
  public String toString() {
    return out.toString();
  }
}
