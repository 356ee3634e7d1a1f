package io.github.articlemodel.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The name of a file in the arguments. Java gives U+FFFD for bytes that are no text in the encoding
 * of the system; what is left would be the name of another file, so it is refused.
 */
final class PathArgument implements ITypeConverter<Path> {

  @Override
  public Path convert(String text) {
    try {
      return path(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /** Returns the path; where it is none, that is a usage error. */
  static Path of(String text, @Nullable CommandSpec spec) {
    try {
      return path(text);
    } catch (IllegalArgumentException e) {
      throw Usage.error(spec, String.valueOf(e.getMessage()));
    }
  }

  private static Path path(String text) {
    if (text.indexOf('\uFFFD') >= 0) {
      String advice =
          hasUnicode()
              ? " (give the folder that the file is in, or the file another name)"
              : advice();
      throw new IllegalArgumentException(
          text + " has bytes that are no text in " + encoding() + ", shown as U+FFFD" + advice);
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(unusable(e), e);
    }
  }

  /** Says why a text is no path here. */
  static String unusable(InvalidPathException e) {
    return e.getInput()
        + " is no name of a file: "
        + e.getReason()
        + (hasUnicode() ? "" : advice());
  }

  private static String advice() {
    return " (names of files are in " + encoding() + " here: set LC_ALL=C.UTF-8)";
  }

  private static boolean hasUnicode() {
    return encoding().startsWith("UTF-");
  }

  private static String encoding() {
    return System.getProperty("sun.jnu.encoding", "UTF-8");
  }
}
