package io.github.articlemodel.cli;

import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.profile.Profile;
import java.util.Iterator;
import java.util.List;
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
        .orElseThrow(() -> new TypeConversionException(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> known = Profile.builtIn().stream().map(Profile::name).toList();
    List<String> near = NearestNames.of(name, known);
    return "\""
        + name
        + "\" is no profile, expected one of "
        + String.join(", ", known)
        + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
  }
}
