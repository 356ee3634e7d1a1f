package io.github.articlemodel.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each of some values was met. Immutable.
 *
 * <pre>{@code
 * ValueCounts languages = statistics.languages();
 * languages.counts();  // {en=9, th=3}, the most frequent first
 * languages.without(); // in how many files there is none
 * languages.top(1);    // {en=9}
 * languages.rest(1);   // 3
 * }</pre>
 *
 * @param counts how often each was met; in the order of {@link CorpusStatistics}
 * @param others how often others were met: of very many different values those met first are
 *     counted one by one, and the rest here
 * @param without in how many files there is no value
 */
public record ValueCounts(Map<String, Integer> counts, int others, int without) {

  /**
   * Creates counts.
   *
   * @param counts how often each was met, in the order to keep
   * @param others how often others were met
   * @param without in how many files there is no value
   */
  public ValueCounts {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** {@return how often any value was met} */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() + others;
  }

  /**
   * {@return the first values with their counts}
   *
   * @param most how many at most
   */
  public Map<String, Integer> top(int most) {
    Map<String, Integer> top = new LinkedHashMap<>();
    counts.entrySet().stream()
        .limit(most)
        .forEach(entry -> top.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(top);
  }

  /**
   * {@return how often the values were met that are not among the first}
   *
   * @param most how many are the first
   */
  public int rest(int most) {
    return total() - top(most).values().stream().mapToInt(Integer::intValue).sum();
  }
}
