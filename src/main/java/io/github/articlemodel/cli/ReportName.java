package io.github.articlemodel.cli;

import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.report.ReportFormat;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format of reports. */
final class ReportName implements ITypeConverter<ReportFormat> {

  @Override
  public ReportFormat convert(String given) {
    List<String> names = Arrays.stream(ReportFormat.values()).map(Names::of).toList();
    for (ReportFormat format : ReportFormat.values()) {
      if (Names.of(format).equals(given)) {
        return format;
      }
    }
    List<String> near = NearestNames.of(given, names);
    throw new TypeConversionException(
        "there is no report "
            + given
            + (near.isEmpty()
                ? ", only " + String.join(", ", names)
                : " (did you mean " + String.join(" or ", near) + "?)"));
  }
}
