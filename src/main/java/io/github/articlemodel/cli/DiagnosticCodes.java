package io.github.articlemodel.cli;

import io.github.articlemodel.format.NearestNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a diagnostic, or the area that stands before the full stop in it. */
final class DiagnosticCodes implements ITypeConverter<String> {

  /** The page that lists all codes, in the first cells of its tables. */
  private static final String PAGE = "diagnostics.md";

  private static final Pattern CODE = Pattern.compile("`([a-z]+)\\.([a-z-]+)`");

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
    Set<String> known = new LinkedHashSet<>();
    try (InputStream page = DiagnosticCodes.class.getResourceAsStream(PAGE)) {
      if (page == null) {
        throw new IllegalStateException(PAGE + " is not in the jar beside its class");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(page, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("| `")) {
          Matcher code = CODE.matcher(line.substring(0, line.indexOf('|', 1)));
          while (code.find()) {
            known.add(code.group(1));
            known.add(code.group(1) + "." + code.group(2));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(PAGE + " can't be read", e);
    }
    return known;
  }
}
