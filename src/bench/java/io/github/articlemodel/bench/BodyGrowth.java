package io.github.articlemodel.bench;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.HostileShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads all shapes of {@link BodyGrowthBenchmark} by the clock, in each the least time of some
 * reads, and says how much each grows when the length doubles. For a machine that does nothing
 * else: minutes, where JMH would take hours.
 */
final class BodyGrowth {

  private static final int[] KILOBYTES = {16, 64, 256};
  private static final int[] LONGER_KILOBYTES = {64, 256, 1024};
  private static final int LEAST_READS = 3;

  /** The greatest factor per doubling that is taken for linear, which is 2, and some noise. */
  private static final double LINEAR = 2.5;

  /** How long a shape of one length is read at the least, in ms. */
  private static final double LEAST_TIME = 30;

  private long read;

  /**
   * Prints a row for each dialect and shape: ms by length, and the greatest factor per doubling. A
   * short text can fit into the caches of the processor where one four times as long does not, so
   * what grows by more than 2.5 is read again at greater lengths, up to 1 MB.
   */
  void print() {
    List<String> inputs = new ArrayList<>(List.of(BodyGrowthBenchmark.ORDINARY));
    inputs.addAll(HostileShapes.names());
    System.out.println("\n| dialect | input | 16 | 64 | 256 | per doubling |");
    System.out.println("|---|---|---:|---:|---:|---:|");
    for (Dialect dialect : Dialect.values()) {
      row(dialect, BodyGrowthBenchmark.ORDINARY); // warms up
      for (String input : inputs) {
        System.out.println(row(dialect, input));
      }
    }
    System.out.println("(" + read + " blocks)");
  }

  private String row(Dialect dialect, String input) {
    StringBuilder row = new StringBuilder("| " + dialect + " | " + input);
    double factor = measure(dialect, input, KILOBYTES, row);
    if (factor > LINEAR) {
      row.append("\n| ").append(dialect).append(" | ").append(input).append(", 64 to 1024");
      measure(dialect, input, LONGER_KILOBYTES, row);
    }
    return row.toString();
  }

  private double measure(Dialect dialect, String input, int[] kilobytes, StringBuilder row) {
    double before = 0;
    double factor = 0;
    for (int size : kilobytes) {
      BodyGrowthBenchmark benchmark = new BodyGrowthBenchmark();
      benchmark.input = input;
      benchmark.dialect = dialect;
      benchmark.kilobytes = size;
      benchmark.load();
      double least = least(benchmark);
      row.append(String.format(Locale.ROOT, " | %.2f", least));
      if (before > 0) {
        factor = Math.max(factor, Math.sqrt(least / before)); // each is four times the last
      }
      before = least;
    }
    row.append(String.format(Locale.ROOT, " | %.2f |", factor));
    return factor;
  }

  /** Returns the least time of a read, in ms. */
  private double least(BodyGrowthBenchmark benchmark) {
    double least = Double.MAX_VALUE;
    double all = 0;
    for (int reads = 0; reads < LEAST_READS || all < LEAST_TIME; reads++) {
      long before = System.nanoTime();
      read += benchmark.read().blocks().size();
      double time = (System.nanoTime() - before) / 1e6;
      least = Math.min(least, time);
      all += time;
    }
    return least;
  }
}
