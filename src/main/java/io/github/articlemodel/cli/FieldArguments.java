package io.github.articlemodel.cli;

import io.github.articlemodel.model.FieldPath;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How fields are named in arguments: as paths, with commas between several. What stands in double
 * quotes is part of a name, whatever it is.
 */
final class FieldArguments {

  private FieldArguments() {}

  /** Reads the fields before the names of inputs; tells what a wrong order or a space meant. */
  static List<FieldPath> paths(String fields, List<String> inputs, @Nullable CommandSpec spec) {
    if (inputs.isEmpty()) {
      throw Usage.error(
          spec,
          isThere(fields)
              ? "expected fields before the file: FIELD[,FIELD...] " + fields
              : "expected a file or folder after the fields");
    }
    boolean noneThere = inputs.stream().noneMatch(FieldArguments::isThere);
    if (noneThere && isThere(fields)) {
      throw Usage.error(spec, "expected the fields first, and then the files");
    }
    String first = inputs.get(0);
    if (!noneThere && !isThere(first) && !first.contains(".") && !first.contains("/")) {
      throw Usage.error(
          spec,
          "there is no file or folder "
              + first
              + "; several fields have commas between them: "
              + fields
              + ","
              + first);
    }
    try {
      return paths(fields);
    } catch (IllegalArgumentException e) {
      throw Usage.error(spec, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isThere(String name) {
    return name.equals(Inputs.STANDARD_INPUT) || new File(name).exists();
  }

  /**
   * Reads {@code title,params.image.alt}.
   *
   * @throws IllegalArgumentException if a part is no path
   */
  static List<FieldPath> paths(String argument) {
    Set<FieldPath> paths = new LinkedHashSet<>();
    int start = 0;
    while (start <= argument.length()) {
      int end = unquoted(argument, ',', start);
      int stop = end < 0 ? argument.length() : end;
      paths.add(FieldPath.parse(argument.substring(start, stop)));
      start = stop + 1;
    }
    return new ArrayList<>(paths);
  }

  /** Returns where the {@code =} of an argument stands; -1 where there is none, and for a file. */
  static int equalsSign(String argument) {
    int equals = unquoted(argument, '=', 0);
    int slash = unquoted(argument, '/', 0);
    int backslash = unquoted(argument, '\\', 0);
    boolean file = (slash >= 0 && slash < equals) || (backslash >= 0 && backslash < equals);
    return file ? -1 : equals;
  }

  /** Returns where a character stands first outside double quotes, or -1. */
  static int unquoted(String text, char wanted, int from) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == wanted) {
        return i;
      }
    }
    return -1;
  }
}
