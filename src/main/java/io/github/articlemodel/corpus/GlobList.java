package io.github.articlemodel.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Patterns of which the last one that fits counts. */
final class GlobList {

  private final List<GlobPattern> patterns;

  private GlobList(List<GlobPattern> patterns) {
    this.patterns = patterns;
  }

  /**
   * Returns the patterns.
   *
   * @throws IllegalArgumentException if nothing can fit one of them
   */
  static GlobList of(List<String> texts) {
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
   * Returns the patterns of an ignore file: one a line; a line that is empty or begins with {@code
   * #} is none. As in git, a pattern that nothing can fit is no error.
   */
  static GlobList ofFile(String text) {
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

  boolean isEmpty() {
    return patterns.isEmpty();
  }

  /**
   * Returns whether the path is meant: as the last pattern that fits says; empty where none does.
   */
  Optional<Boolean> means(Path relative, boolean isFolder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).fits(relative, isFolder)) {
        return Optional.of(!patterns.get(i).isNegated());
      }
    }
    return Optional.empty();
  }

  /** Returns whether a file, or a folder that it is in, is meant. */
  boolean meansBelow(Path relative) {
    for (int names = relative.getNameCount(); names > 0; names--) {
      Optional<Boolean> meant = means(relative.subpath(0, names), names < relative.getNameCount());
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    return false;
  }
}
