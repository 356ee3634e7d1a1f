package io.github.articlemodel.cli;

import io.github.articlemodel.profile.Profile;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a profile that is built in, and lists the names for completion. */
final class ProfileName implements ITypeConverter<Profile>, Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Profile.builtIn().stream().map(Profile::name).iterator();
  }

  @Override
  public Profile convert(String name) {
    return Profile.builtIn().stream()
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\""
                        + name
                        + "\" is no profile, expected one of "
                        + Profile.builtIn().stream()
                            .map(Profile::name)
                            .collect(Collectors.joining(", "))));
  }
}
