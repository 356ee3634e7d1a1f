package io.github.articlemodel.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts of values in bounded memory: after {@link #DISTINCT} different values, others are counted
 * together. Up to that many, adding in parts and merging gives what adding all gives.
 */
final class BoundedCounts {

  static final int DISTINCT = 20_000;
  private static final int LENGTH = 200;

  private final Map<String, Integer> counts = new HashMap<>();
  private int others;
  private int without;

  void add(String value) {
    add(value, 1);
  }

  void add(String value, int count) {
    String key = value.length() <= LENGTH ? value : cut(value);
    if (counts.size() < DISTINCT || counts.containsKey(key)) {
      counts.merge(key, count, Integer::sum);
    } else {
      others += count;
    }
  }

  private static String cut(String value) {
    int end = Character.isHighSurrogate(value.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
    return value.substring(0, end) + "…";
  }

  /** Counts a file in which there is none. */
  void addWithout() {
    without++;
  }

  void merge(BoundedCounts more) {
    more.counts.forEach(this::add);
    others += more.others;
    without += more.without;
  }

  /** Returns the counts, the most frequent first. */
  ValueCounts byCount() {
    return sorted(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
  }

  /** Returns the counts in the order of the values. */
  ValueCounts byValue() {
    return sorted(Map.Entry.comparingByKey());
  }

  private ValueCounts sorted(Comparator<Map.Entry<String, Integer>> order) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(order)
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return new ValueCounts(sorted, others, without);
  }
}
