package io.github.articlemodel.cli;

import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.validation.KnownCodes;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a diagnostic, or the area that stands before the full stop in it. */
final class DiagnosticCodes implements ITypeConverter<String> {

  @Override
  public String convert(String given) {
    String name = given.endsWith(".*") ? given.substring(0, given.length() - 2) : given;
    Set<String> known = known();
    if (known.contains(name)) {
      return name;
    }
    List<String> near = NearestNames.of(name, known);
    throw new TypeConversionException(
        "there is no code "
            + given
            + (near.isEmpty()
                ? "; docs/diagnostics.md lists all"
                : " (did you mean " + String.join(" or ", near) + "?)"));
  }

  /** Returns whether a code is one of those, or in an area of those; of none all are. */
  static boolean match(String code, List<String> names) {
    return names.isEmpty()
        || names.stream().anyMatch(name -> code.equals(name) || code.startsWith(name + "."));
  }

  /** Returns all codes and their areas. */
  static Set<String> known() {
    return KnownCodes.all();
  }
}
