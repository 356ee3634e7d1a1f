package io.github.articlemodel.corpus;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that was found, and where it stands below the folder that was searched.
 *
 * <pre>{@code
 * ArticleFile file = ArticleCorpus.of(Path.of("posts")).list().files().get(0);
 * file.path();     // posts/2024/flood.md
 * file.relative(); // 2024/flood.md
 * }</pre>
 *
 * @param path the file, as its folder was given
 * @param relative the path below the folder that was searched; the file name alone where the file
 *     itself was given
 */
public record ArticleFile(Path path, Path relative) {

  /**
   * Creates one.
   *
   * @param path the file, as its folder was given
   * @param relative the path below the folder that was searched; the file name alone where the file
   *     itself was given
   */
  public ArticleFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(relative, "relative");
  }

  /** Returns the path. */
  @Override
  public String toString() {
    return path.toString();
  }
}
