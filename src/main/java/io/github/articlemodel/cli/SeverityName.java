package io.github.articlemodel.cli;

import io.github.articlemodel.source.Severity;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a severity. */
final class SeverityName implements ITypeConverter<Severity> {

  @Override
  public Severity convert(String name) {
    return Arrays.stream(Severity.values())
        .filter(severity -> Names.of(severity).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"" + name + "\" is no level, expected info, warning or error"));
  }
}
