package io.github.articlemodel.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.HostileShapes;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs {@link BodyGrowthBenchmark} over all shapes by the processor time of the process, the least
 * of some rounds: the dialects of flexmark read in a thread of their own. Says how much each grows
 * when the length doubles.
 */
final class BodyGrowth {

  private static final int[] KILOBYTES = {1, 4, 16, 64, 256};
  private static final int ROUNDS = 3;

  /** How long a round takes at the least, in ms. */
  private static final double ROUND = 200;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long read;

  /**
   * Prints a row for each dialect and shape: ms by length, and the greatest factor per doubling.
   */
  void print() {
    List<String> inputs = new ArrayList<>(List.of(BodyGrowthBenchmark.ORDINARY));
    inputs.addAll(HostileShapes.names());
    System.out.println("\n| dialect | input | 1 | 4 | 16 | 64 | 256 | per doubling |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|---:|");
    for (Dialect dialect : Dialect.values()) {
      for (String input : inputs) {
        System.out.println(row(dialect, input));
      }
    }
    System.out.println("(" + read + " blocks)");
  }

  private String row(Dialect dialect, String input) {
    StringBuilder row = new StringBuilder("| " + dialect + " | " + input);
    double before = 0;
    double factor = 0;
    for (int size : KILOBYTES) {
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
    return row.append(String.format(Locale.ROOT, " | %.2f |", factor)).toString();
  }

  /** Returns the least time of a read, in ms: of rounds that are long to the clock of a process. */
  private double least(BodyGrowthBenchmark benchmark) {
    int reads = 1;
    double least = time(benchmark, reads);
    while (least * reads < ROUND) {
      reads *= 2;
      least = time(benchmark, reads);
    }
    for (int i = 1; i < ROUNDS; i++) {
      least = Math.min(least, time(benchmark, reads));
    }
    return least;
  }

  private double time(BodyGrowthBenchmark benchmark, int reads) {
    long before = system.getProcessCpuTime();
    for (int i = 0; i < reads; i++) {
      read += benchmark.read().blocks().size();
    }
    return (system.getProcessCpuTime() - before) / 1e6 / reads;
  }
}
