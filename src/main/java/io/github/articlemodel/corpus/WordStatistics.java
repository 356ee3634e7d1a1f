package io.github.articlemodel.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How long articles are, in words as {@link io.github.articlemodel.reading.WordCount#total()} has
 * them. Immutable.
 *
 * <pre>{@code
 * WordStatistics words = statistics.words();
 * words.median(); // half of the articles have at most so many words
 * }</pre>
 *
 * @param total the words of all articles
 * @param least those of the shortest
 * @param lowerQuartile a quarter of the articles have at most so many
 * @param median half of the articles have at most so many
 * @param upperQuartile three quarters of the articles have at most so many
 * @param most those of the longest
 * @param lengths how many articles are of a length, by ranges of words such as {@code 100–199}
 */
public record WordStatistics(
    long total,
    int least,
    int lowerQuartile,
    int median,
    int upperQuartile,
    int most,
    ValueCounts lengths) {

  private static final List<Integer> STARTS = List.of(0, 1, 100, 200, 500, 1_000, 2_000, 5_000);

  /**
   * Returns the statistics of articles; all are 0 where there is none.
   *
   * @param files how many articles there are of each number of words
   */
  static WordStatistics of(SortedMap<Integer, Integer> files) {
    if (files.isEmpty()) {
      return new WordStatistics(0, 0, 0, 0, 0, 0, new ValueCounts(Map.of(), 0, 0));
    }
    long total = 0;
    for (Map.Entry<Integer, Integer> entry : files.entrySet()) {
      total += (long) entry.getKey() * entry.getValue();
    }
    return new WordStatistics(
        total,
        files.firstKey(),
        quantile(files, 1),
        quantile(files, 2),
        quantile(files, 3),
        files.lastKey(),
        lengths(files));
  }

  /** Returns the number of words that so many quarters of the articles do not exceed. */
  private static int quantile(SortedMap<Integer, Integer> files, int quarters) {
    long all = files.values().stream().mapToLong(Integer::longValue).sum();
    long rank = (all * quarters + 3) / 4;
    for (Map.Entry<Integer, Integer> entry : files.entrySet()) {
      rank -= entry.getValue();
      if (rank <= 0) {
        return entry.getKey();
      }
    }
    return files.lastKey();
  }

  private static ValueCounts lengths(SortedMap<Integer, Integer> files) {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (int i = 0; i < STARTS.size(); i++) {
      int start = STARTS.get(i);
      int end = i + 1 < STARTS.size() ? STARTS.get(i + 1) : Integer.MAX_VALUE;
      int count = files.subMap(start, end).values().stream().mapToInt(Integer::intValue).sum();
      lengths.put(name(start, end), count);
    }
    return new ValueCounts(lengths, 0, 0);
  }

  private static String name(int start, int end) {
    if (end == Integer.MAX_VALUE) {
      return start + " and more";
    }
    return end - start == 1 ? "" + start : start + "–" + (end - 1);
  }
}
