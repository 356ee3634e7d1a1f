package io.github.articlemodel.cli;

import io.github.articlemodel.link.LinkClass;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.LinkTarget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole address of the web, against which relative ones can be resolved. */
final class BaseAddress implements ITypeConverter<String> {

  @Override
  public String convert(String address) {
    if (!isWhole(address)) {
      throw new TypeConversionException(
          "\"" + address + "\" is no base, expected a whole address such as https://news.example/");
    }
    return address;
  }

  /** Returns whether an address can be a base. */
  static boolean isWhole(String address) {
    LinkTarget target = LinkTarget.of(address, LinkOptions.defaults());
    return target.is(LinkClass.EXTERNAL) && target.resolved().isPresent();
  }
}
