package io.github.articlemodel.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a mistyped one may have meant. */
final class NearestNames {

  private static final int MOST = 3;

  private NearestNames() {}

  private record Candidate(String name, int distance) {}

  /**
   * Returns at most three names, the nearest first: few changes away, or with it as their start.
   */
  static List<String> of(String typed, List<String> names) {
    String lower = typed.toLowerCase(Locale.ROOT);
    int tolerance = Math.max(1, (Math.min(lower.length(), 20) + 1) / 3);
    return names.stream()
        .map(name -> new Candidate(name, distance(lower, name)))
        .filter(near -> near.distance() <= tolerance)
        .sorted(Comparator.comparingInt(Candidate::distance))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static int distance(String typed, String name) {
    if (Math.abs(typed.length() - name.length()) > 20) {
      return Integer.MAX_VALUE;
    }
    return name.startsWith(typed) && typed.length() > 1 ? 0 : levenshtein(typed, name);
  }

  /** {@return the number of letters to insert, leave out or replace} */
  private static int levenshtein(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
