package io.github.articlemodel.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Runs the methods of {@link GrowthBenchmark} by the processor time of their thread, the least of
 * many runs. On a machine that others use too, that says more than the time of a clock.
 */
final class CpuTime {

  private static final int[] KILOBYTES = {1, 4, 16, 64, 256};
  private static final int ROUNDS = 2;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long consumed;

  private interface Run {
    Object run() throws IOException;
  }

  /** Returns the table, in µs. */
  String table() throws IOException {
    Map<String, double[]> rows = new LinkedHashMap<>();
    for (Block input : Block.values()) {
      for (int i = 0; i < ROUNDS * KILOBYTES.length; i++) {
        measure(input, i % KILOBYTES.length, rows);
      }
    }
    StringBuilder table = new StringBuilder("\n| what | input | 1 | 4 | 16 | 64 | 256 |\n");
    table.append("|---|---|---:|---:|---:|---:|---:|\n");
    rows.forEach(
        (name, row) -> {
          table.append("| ").append(name);
          for (double micros : row) {
            table.append(String.format(Locale.ROOT, " | %.0f", micros));
          }
          table.append(" |\n");
        });
    return table + "(" + consumed + " results)";
  }

  private void measure(Block input, int size, Map<String, double[]> rows) throws IOException {
    GrowthBenchmark benchmark = new GrowthBenchmark();
    benchmark.input = input;
    benchmark.kilobytes = KILOBYTES[size];
    benchmark.load();
    Map<String, Run> runs = new LinkedHashMap<>();
    runs.put("readArticleModel", benchmark::readArticleModel);
    runs.put("readEvents", benchmark::readEvents);
    runs.put("readJackson", benchmark::readJackson);
    runs.put("editArticleModel", benchmark::editArticleModel);
    runs.put("editJackson", benchmark::editJackson);
    runs.put("convertToToml", benchmark::convertToToml);
    runs.put("convertToJson", benchmark::convertToJson);
    runs.put("convertFromToml", benchmark::convertFromToml);
    runs.put("convertFromJson", benchmark::convertFromJson);
    for (Map.Entry<String, Run> run : runs.entrySet()) {
      double least = least(run.getValue(), Math.max(12, 1_600 / KILOBYTES[size]));
      double[] row =
          rows.computeIfAbsent(run.getKey() + " | " + input, name -> new double[KILOBYTES.length]);
      row[size] = row[size] == 0 ? least : Math.min(row[size], least);
    }
  }

  private double least(Run run, int times) throws IOException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      long before = threads.getCurrentThreadCpuTime();
      Object result = run.run();
      least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
      consumed += result == null ? 0 : 1;
    }
    return least / 1_000.0;
  }
}
