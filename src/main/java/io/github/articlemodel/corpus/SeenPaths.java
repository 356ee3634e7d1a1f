package io.github.articlemodel.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a file or folder was met before. Where no path is below another and no link is
 * followed, nothing can be met twice, and nothing is held.
 */
final class SeenPaths {

  private final boolean holds;
  private final boolean isReal;
  private final Set<Path> files = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();

  private SeenPaths(boolean holds, boolean isReal) {
    this.holds = holds;
    this.isReal = isReal;
  }

  static SeenPaths of(List<Path> given, LinkPolicy links) {
    boolean isReal = links != LinkPolicy.SKIP;
    return new SeenPaths(isReal || overlap(given), isReal);
  }

  private static boolean overlap(List<Path> given) {
    Set<Path> all = new HashSet<>();
    for (Path path : given) {
      if (!all.add(absolute(path))) {
        return true;
      }
    }
    for (Path path : all) {
      for (Path above = path.getParent(); above != null; above = above.getParent()) {
        if (all.contains(above)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Returns whether the file was not met before. */
  boolean addFile(Path file) throws IOException {
    return !holds || files.add(isReal ? file.toRealPath() : absolute(file));
  }

  /** Returns whether the folder was not met before. Without links it may be met again. */
  boolean addFolder(Path folder) throws IOException {
    return !isReal || folders.add(folder.toRealPath());
  }
}
