package io.github.articlemodel.validation;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** Globs for names of files, each of which may begin at any folder of a path. */
final class PathGlobs {

  private final List<PathMatcher> matchers;

  private PathGlobs(List<PathMatcher> matchers) {
    this.matchers = matchers;
  }

  /**
   * Reads globs.
   *
   * @throws IllegalArgumentException if one is no glob
   */
  static PathGlobs of(List<String> globs) {
    FileSystem files = FileSystems.getDefault();
    List<PathMatcher> matchers = new ArrayList<>();
    for (String glob : globs) {
      if (glob.isBlank()) {
        throw new IllegalArgumentException("expected a glob, but got a blank text");
      }
      // PatternSyntaxException is an IllegalArgumentException
      matchers.add(files.getPathMatcher("glob:" + glob));
      matchers.add(files.getPathMatcher("glob:**/" + glob));
    }
    return new PathGlobs(List.copyOf(matchers));
  }

  /** Returns whether a file is one of those; of none all are. */
  boolean match(String name) {
    if (matchers.isEmpty()) {
      return true;
    }
    try {
      Path path = Path.of(name).normalize();
      return matchers.stream().anyMatch(matcher -> matcher.matches(path));
    } catch (InvalidPathException e) {
      return false; // the name is no name of a file
    }
  }
}
