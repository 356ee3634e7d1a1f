package io.github.articlemodel.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds the names that a mistyped one may have meant.
 *
 * <pre>{@code
 * NearestNames.of("titel", List.of("title", "date")); // [title]
 * NearestNames.of("x", List.of("title", "date"));     // []
 * }</pre>
 */
public final class NearestNames {

  private static final int MOST = 3;
  private static final int LONGEST = 200;

  private NearestNames() {}

  private record Candidate(String name, int distance) {}

  /**
   * {@return at most three names, the nearest first: those which few changes away are the typed
   * one, or that begin with it; upper and lower case are the same}
   *
   * @param typed the name as typed
   * @param names the names that there are; of two as near, the first in this order comes first
   */
  public static List<String> of(String typed, Collection<String> names) {
    String lower = typed.toLowerCase(Locale.ROOT);
    int tolerance = Math.max(1, (Math.min(lower.length(), 20) + 1) / 3);
    int most = Math.min(tolerance, lower.length() - 1);
    return names.stream()
        .map(name -> new Candidate(name, distance(lower, name.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance() <= most)
        .sorted(Comparator.comparingInt(Candidate::distance))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static int distance(String typed, String name) {
    if (Math.abs(typed.length() - name.length()) > 20 || typed.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    return name.startsWith(typed) && typed.length() > 1 ? 0 : changes(typed, name);
  }

  /** {@return how many letters to insert, leave out, replace, or swap with the next} */
  private static int changes(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
