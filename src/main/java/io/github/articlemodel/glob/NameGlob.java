package io.github.articlemodel.glob;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What one name of a path must be to fit: a pattern between slashes. Takes time in proportion to
 * the lengths of the pattern and the name, multiplied.
 */
final class NameGlob {

  private final List<Part> parts = new ArrayList<>();
  private boolean isStars = true;
  private int stars;

  /** One character of a kind, or a star: any number of any. */
  private record Part(boolean isStar, IntPredicate kind) {}

  /** Adds a star. */
  void star() {
    stars++;
    if (parts.isEmpty() || !parts.get(parts.size() - 1).isStar()) {
      parts.add(new Part(true, any -> true));
    }
  }

  /** Adds one character of a kind. */
  void one(IntPredicate kind) {
    isStars = false;
    parts.add(new Part(false, kind));
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
      Part next = part < parts.size() ? parts.get(part) : null;
      if (next != null && next.isStar()) {
        starPart = part++;
        starAt = at;
      } else if (next != null && next.kind().test(points[at])) {
        part++;
        at++;
      } else if (starPart >= 0) {
        part = starPart + 1;
        at = ++starAt;
      } else {
        return false;
      }
    }
    while (part < parts.size() && parts.get(part).isStar()) {
      part++;
    }
    return part == parts.size();
  }
}
