package io.github.articlemodel.glob;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Patterns for paths, of the syntax that git's ignore files have; the last one that fits counts.
 * Immutable and safe for threads.
 *
 * <pre>{@code
 * GlobList drafts = GlobList.of(List.of("drafts/", "!drafts/ready/"));
 * drafts.meansBelow(Path.of("drafts/a.md"));       // true
 * drafts.meansBelow(Path.of("drafts/ready/b.md")); // false
 * }</pre>
 *
 * <p>{@code *} is any characters but slashes, {@code ?} is one, {@code [a-z]} is one of them and
 * {@code [!a-z]} none of them; a backslash makes the next character stand for itself. A slash at
 * the end means folders alone. A pattern without another slash fits a name at any depth; one with
 * it the whole path. {@code **} between slashes is any number of folders, and all that is below at
 * the end. One that begins with {@code !} takes back what those before it say.
 *
 * @see <a href="https://git-scm.com/docs/gitignore#_pattern_format">gitignore, pattern format</a>
 */
public final class GlobList {

  private final List<GlobPattern> patterns;

  private GlobList(List<GlobPattern> patterns) {
    this.patterns = patterns;
  }

  /**
   * {@return the patterns}
   *
   * @param texts the patterns
   * @throws IllegalArgumentException if nothing can fit one of them
   */
  public static GlobList of(List<String> texts) {
    return new GlobList(texts.stream().map(GlobList::pattern).toList());
  }

  private static GlobPattern pattern(String text) {
    return GlobPattern.parse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "nothing can fit the pattern "
                        + text
                        + ": expected one such as *.md, drafts/ or /2024/**"));
  }

  /**
   * {@return the patterns of an ignore file} One a line; a line that is empty or begins with {@code
   * #} is none. As in git, a pattern that nothing can fit is no error.
   *
   * @param text the text of the file
   */
  public static GlobList ofFile(String text) {
    return new GlobList(
        text.lines()
            .filter(line -> !line.startsWith("#"))
            .map(GlobList::withoutLastSpaces)
            .filter(line -> !line.isEmpty())
            .flatMap(line -> GlobPattern.parse(line).stream())
            .toList());
  }

  /** Returns the line without the spaces at its end, but for one after a backslash. */
  private static String withoutLastSpaces(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !isEscaped(line, end - 1)) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean isEscaped(String line, int at) {
    int slashes = 0;
    while (slashes < at && line.charAt(at - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  /** {@return whether there is no pattern} */
  public boolean isEmpty() {
    return patterns.isEmpty();
  }

  /**
   * {@return whether a path itself is meant, as the last pattern that fits says; empty where none
   * does}
   *
   * @param relative the path, below the folder of the patterns
   * @param isFolder whether it is a folder
   */
  public Optional<Boolean> means(Path relative, boolean isFolder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).fits(relative, isFolder)) {
        return Optional.of(!patterns.get(i).isNegated());
      }
    }
    return Optional.empty();
  }

  /**
   * {@return whether a file, or a folder that it is in, is meant; what is said of the file
   * outweighs what is said of its folders}
   *
   * @param relative the path of the file, below the folder of the patterns
   */
  public boolean meansBelow(Path relative) {
    for (int names = relative.getNameCount(); names > 0; names--) {
      Optional<Boolean> meant = means(relative.subpath(0, names), names < relative.getNameCount());
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    return false;
  }
}
