package io.github.articlemodel.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a zone, or an offset. */
final class ZoneName implements ITypeConverter<ZoneId> {

  @Override
  public ZoneId convert(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      throw new TypeConversionException(
          "expected a zone such as Asia/Bangkok or +07:00, found \"" + name + "\"");
    }
  }
}
