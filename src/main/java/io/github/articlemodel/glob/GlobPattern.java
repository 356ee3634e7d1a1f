package io.github.articlemodel.glob;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern for paths, of the syntax that git's ignore files have: {@code *}, {@code ?}, {@code
 * [a-z]}, a backslash before a character that stands for itself, {@code **} for any folders, a
 * slash at the end for folders alone, and one before that for a path below the folder of the
 * pattern in place of a name anywhere below it.
 *
 * @param isNegated whether it takes back what a pattern before it says: it begins with {@code !}
 * @see <a href="https://git-scm.com/docs/gitignore#_pattern_format">gitignore, pattern format</a>
 */
record GlobPattern(boolean isNegated, boolean isOfFolders, boolean isPath, List<NameGlob> names) {

  /** Reads a pattern; empty where nothing can fit it, such as one with a bracket left open. */
  static Optional<GlobPattern> parse(String text) {
    boolean negated = text.startsWith("!");
    int start = negated ? 1 : 0;
    boolean folders = text.length() > start && text.endsWith("/");
    String pattern = text.substring(start, folders ? text.length() - 1 : text.length());
    boolean isPath = pattern.indexOf('/') >= 0;
    int[] points =
        (pattern.startsWith("/") ? pattern.substring(1) : pattern).codePoints().toArray();
    List<NameGlob> names = new ArrayList<>();
    NameGlob name = new NameGlob();
    for (int i = 0; i < points.length; i++) {
      int c = points[i];
      if (c == '\\' && ++i == points.length) {
        return Optional.empty();
      }
      int literal = points[i];
      if (literal == '/') {
        names.add(name);
        name = new NameGlob();
      } else if (c == '*') {
        name.star();
      } else if (c == '?') {
        name.one(any -> true);
      } else if (c == '[') {
        GlobSet.Read set = GlobSet.read(points, i + 1);
        if (set == null) {
          return Optional.empty();
        }
        name.one(set.kind());
        i = set.end() - 1;
      } else {
        name.one(point -> point == literal);
      }
    }
    names.add(name);
    return names.stream().anyMatch(NameGlob::isEmpty)
        ? Optional.empty()
        : Optional.of(new GlobPattern(negated, folders, isPath, List.copyOf(names)));
  }

  /** Returns whether a path below the folder of the pattern fits. */
  boolean fits(Path relative, boolean isFolder) {
    if (isOfFolders && !isFolder) {
      return false;
    }
    if (!isPath) {
      return names.get(0).fits(String.valueOf(relative.getFileName()));
    }
    return fitsPath(relative);
  }

  /** Compares name by name; of any folders that fit, the last ones are tried again. */
  private boolean fitsPath(Path relative) {
    int count = relative.getNameCount();
    int at = 0;
    int name = 0;
    int anyAt = -1;
    int anyName = -1;
    while (at < count) {
      boolean isThere = name < names.size();
      if (isThere && names.get(name).isAnyFolders()) {
        if (name == names.size() - 1) {
          return true;
        }
        anyName = name++;
        anyAt = at;
      } else if (isThere && names.get(name).fits(relative.getName(at).toString())) {
        name++;
        at++;
      } else if (anyName >= 0) {
        name = anyName + 1;
        at = ++anyAt;
      } else {
        return false;
      }
    }
    return name == names.size();
  }
}
