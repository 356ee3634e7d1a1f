package io.github.articlemodel.corpus;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts over time, with what lies between them. */
final class Timeline {

  /** A gap of more than this many is a mistake in a date, and is not filled. */
  private static final int MONTHS = 1_200;

  private Timeline() {}

  /** Returns the months from the first to the last, those without a count with 0. */
  static Map<String, Integer> months(Map<String, Integer> counts) {
    TreeMap<YearMonth, Integer> months = new TreeMap<>();
    counts.forEach((month, count) -> months.put(YearMonth.parse(month), count));
    Map<String, Integer> all = new LinkedHashMap<>();
    YearMonth last = months.isEmpty() ? YearMonth.of(0, 1) : months.firstKey().minusMonths(1);
    for (Map.Entry<YearMonth, Integer> entry : months.entrySet()) {
      YearMonth next = last.plusMonths(1);
      if (next.plusMonths(MONTHS).isAfter(entry.getKey())) {
        for (; next.isBefore(entry.getKey()); next = next.plusMonths(1)) {
          all.put(next.toString(), 0);
        }
      }
      last = entry.getKey();
      all.put(last.toString(), entry.getValue());
    }
    return all;
  }

  /** Returns the years of months, in the same way. */
  static Map<String, Integer> years(Map<String, Integer> counts) {
    Map<String, Integer> years = new LinkedHashMap<>();
    months(counts)
        .forEach(
            (month, count) ->
                years.merge(month.substring(0, month.lastIndexOf('-')), count, Integer::sum));
    return years;
  }
}
