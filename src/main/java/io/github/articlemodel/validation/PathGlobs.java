package io.github.articlemodel.validation;

import io.github.articlemodel.glob.GlobList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Patterns for names of files. As the folder that they are below is not known, one with a slash
 * within may begin at any folder of a path, unless it begins with a slash.
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
    boolean isWithin = slash > 0 && slash < path.length() - 1;
    return isWithin ? mark + "**/" + path : glob;
  }

  /** Returns whether a file is one of those; of none all are. */
  boolean match(String name) {
    if (globs.isEmpty()) {
      return true;
    }
    try {
      return globs.meansBelow(Path.of(name).normalize());
    } catch (InvalidPathException e) {
      return false; // the name is no name of a file
    }
  }
}
