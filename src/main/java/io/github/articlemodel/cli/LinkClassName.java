package io.github.articlemodel.cli;

import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.link.LinkClass;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a class of links. */
final class LinkClassName implements ITypeConverter<LinkClass> {

  @Override
  public LinkClass convert(String name) {
    return Arrays.stream(LinkClass.values())
        .filter(known -> Names.of(known).equals(name))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> all = Arrays.stream(LinkClass.values()).map(Names::of).toList();
    List<String> near = NearestNames.of(name, all);
    return "\""
        + name
        + "\" is no class of links"
        + (near.isEmpty()
            ? ", expected one of " + String.join(", ", all)
            : " (did you mean " + String.join(" or ", near) + "?)");
  }
}
