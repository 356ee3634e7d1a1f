package io.github.articlemodel.cli;

import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.report.ReportFormat;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format of reports. */
final class ReportFormatName implements ITypeConverter<ReportFormat> {

  @Override
  public ReportFormat convert(String name) {
    return Arrays.stream(ReportFormat.values())
        .filter(format -> Names.of(format).equals(name))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(name)));
  }

  static List<String> names() {
    return Arrays.stream(ReportFormat.values()).map(Names::of).toList();
  }

  private static String unknown(String name) {
    List<String> near = NearestNames.of(name, names());
    return "\""
        + name
        + "\" is no format of reports"
        + (near.isEmpty()
            ? ", expected one of " + String.join(", ", names())
            : " (did you mean " + String.join(" or ", near) + "?)");
  }
}
