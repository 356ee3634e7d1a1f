package io.github.articlemodel.validation;

import io.github.articlemodel.glob.GlobList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Patterns for names of files. As the folder that they are below is not known, one with a slash
 * within may begin at any folder of a path; one that begins with a slash is below the folder that
 * the program runs in.
 */
final class PathGlobs {

  private final GlobList globs;

  private PathGlobs(GlobList globs) {
    this.globs = globs;
  }

  /**
   * Reads globs.
   *
   * @throws IllegalArgumentException if nothing can fit one of them
   */
  static PathGlobs of(List<String> globs) {
    return new PathGlobs(GlobList.of(globs.stream().map(PathGlobs::anywhere).toList()));
  }

  private static String anywhere(String glob) {
    String mark = glob.startsWith("!") ? "!" : "";
    String path = glob.substring(mark.length());
    int slash = path.indexOf('/');
    if (slash == 0) {
      return mark + runsIn() + path;
    }
    return slash > 0 && slash < path.length() - 1 ? mark + "**/" + path : glob;
  }

  /** Returns the folder that the program runs in as a pattern. */
  private static String runsIn() {
    StringBuilder pattern = new StringBuilder();
    for (Path name : Path.of("").toAbsolutePath().normalize()) {
      pattern.append('/').append(name.toString().replaceAll("([\\\\*?\\[])", "\\\\$1"));
    }
    return pattern.toString();
  }

  /** Returns whether a file is one of those; of none all are. */
  boolean match(String name) {
    if (globs.isEmpty()) {
      return true;
    }
    try {
      return globs.meansBelow(Path.of(name).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return false; // the name is no name of a file
    }
  }
}
