package io.github.articlemodel.validation;

import io.github.articlemodel.glob.GlobList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Patterns for names of files. As the folder that they are below is not known, one with a slash
 * within may begin at any folder of a path; one that begins with a slash is below the folder that
 * the program runs in. Of the path of a file below that folder what leads to it does not count, so
 * that a copy of the files in another place is treated alike.
 */
final class PathGlobs {

  /** For files below the folder that the program runs in, by their paths from there. */
  private final GlobList below;

  /** For all other files, by their whole paths. */
  private final GlobList elsewhere;

  private PathGlobs(GlobList below, GlobList elsewhere) {
    this.below = below;
    this.elsewhere = elsewhere;
  }

  /**
   * Reads globs.
   *
   * @throws IllegalArgumentException if nothing can fit one of them
   */
  static PathGlobs of(List<String> globs) {
    return new PathGlobs(
        GlobList.of(globs.stream().map(glob -> anywhere(glob, "")).toList()),
        GlobList.of(globs.stream().map(glob -> anywhere(glob, runsIn())).toList()));
  }

  private static String anywhere(String glob, String top) {
    String mark = glob.startsWith("!") ? "!" : "";
    String path = glob.substring(mark.length());
    int slash = path.indexOf('/');
    if (slash == 0) {
      return mark + top + path;
    }
    return slash > 0 && slash < path.length() - 1 ? mark + "**/" + path : glob;
  }

  /** Returns the folder that the program runs in as a pattern. */
  private static String runsIn() {
    StringBuilder pattern = new StringBuilder();
    for (Path name : here()) {
      pattern.append('/').append(name.toString().replaceAll("([\\\\*?\\[])", "\\\\$1"));
    }
    return pattern.toString();
  }

  private static Path here() {
    return Path.of("").toAbsolutePath().normalize();
  }

  /** Returns whether a file is one of those; of none all are. */
  boolean match(String name) {
    if (below.isEmpty()) {
      return true;
    }
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      Path here = here();
      return file.startsWith(here)
          ? below.meansBelow(here.relativize(file))
          : elsewhere.meansBelow(file);
    } catch (InvalidPathException e) {
      return false; // the name is no name of a file
    }
  }
}
