package io.github.articlemodel.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What one name of a path must be to fit: a pattern between slashes. Takes time in proportion to
 * the lengths of the pattern and the name, multiplied.
 */
final class NameGlob {

  /** Stands in the list for a star: any number of characters. */
  private static final IntPredicate STAR = c -> true;

  private final List<IntPredicate> parts = new ArrayList<>();
  private boolean isStars = true;
  private int stars;

  /** Adds a star. */
  void star() {
    stars++;
    if (parts.isEmpty() || parts.get(parts.size() - 1) != STAR) {
      parts.add(STAR);
    }
  }

  /** Adds one character of a kind. */
  void one(IntPredicate kind) {
    isStars = false;
    parts.add(kind);
  }

  /** Returns whether nothing was added. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Returns whether it is two or more stars and nothing else, which stand for any folders. */
  boolean isAnyFolders() {
    return isStars && stars > 1;
  }

  /** Returns whether a name fits. */
  boolean fits(String name) {
    int[] points = name.codePoints().toArray();
    int at = 0;
    int part = 0;
    int starAt = -1;
    int starPart = -1;
    while (at < points.length) {
      IntPredicate next = part < parts.size() ? parts.get(part) : null;
      if (next == STAR) {
        starPart = part++;
        starAt = at;
      } else if (fits(next, points[at])) {
        part++;
        at++;
      } else if (starPart >= 0) {
        part = starPart + 1;
        at = ++starAt;
      } else {
        return false;
      }
    }
    while (part < parts.size() && parts.get(part) == STAR) {
      part++;
    }
    return part == parts.size();
  }

  private static boolean fits(@Nullable IntPredicate kind, int point) {
    return kind != null && kind.test(point);
  }
}
