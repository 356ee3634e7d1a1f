package io.github.articlemodel.corpus;

import io.github.articlemodel.glob.GlobList;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ignore files of a folder and of those that it is in, up to the one that was given. */
final class IgnoreFiles {

  static final String NAME = ".articleignore";

  private final @Nullable IgnoreFiles above;
  private final Path folder;
  private final GlobList patterns;

  private IgnoreFiles(@Nullable IgnoreFiles above, Path folder, GlobList patterns) {
    this.above = above;
    this.folder = folder;
    this.patterns = patterns;
  }

  /** Returns those of a folder that was given: none, but for patterns that come before all. */
  static IgnoreFiles root(Path folder) {
    return new IgnoreFiles(null, folder, GlobList.of(java.util.List.of()));
  }

  /** Returns those that count in a folder, one of whose names is that of an ignore file. */
  IgnoreFiles with(Path folder) throws IOException {
    String text = SourceText.of(folder.resolve(NAME)).text();
    return new IgnoreFiles(this, folder, GlobList.ofFile(text));
  }

  /** Returns whether a path is left out: the nearest file with a pattern that fits says so. */
  boolean leavesOut(Path path, boolean isFolder) {
    for (IgnoreFiles files = this; files != null; files = files.above) {
      if (!files.patterns.isEmpty()) {
        Optional<Boolean> meant = files.patterns.means(files.folder.relativize(path), isFolder);
        if (meant.isPresent()) {
          return meant.get();
        }
      }
    }
    return false;
  }
}
