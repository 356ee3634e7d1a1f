package io.github.articlemodel.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Runs methods of the benchmarks of reading and writing in turns in one process, by the processor
 * time of their thread. What a busy host adds, it adds to all of them, so their ratios say more
 * than those of one run after the other.
 */
final class InTurns {

  private static final long SECONDS = 45;

  /** How many articles are read or written in one turn, at least. */
  private static final int ARTICLES = 100;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Blackhole hole =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");

  private interface Run {
    void run(Blackhole hole) throws IOException;
  }

  /** Prints the table: medians in µs of an article, after two fifths of the time for warming up. */
  void print() throws IOException {
    System.out.println("\n| what | input | µs |\n|---|---|---:|");
    for (Input input : List.of(Input.SAMPLE, Input.POSTS)) {
      measure(input)
          .forEach(
              (name, micros) ->
                  System.out.printf(
                      Locale.ROOT, "| %s | `%s` | %.1f |%n", name, input, median(micros)));
    }
  }

  private Map<String, List<Double>> measure(Input input) throws IOException {
    Map<String, Run> runs = runs(input);
    Map<String, List<Double>> times = new LinkedHashMap<>();
    runs.keySet().forEach(name -> times.put(name, new ArrayList<>()));
    int files = input.files().size();
    int rounds = Math.max(1, ARTICLES / files);
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(SECONDS);
    long warm = start + TimeUnit.SECONDS.toNanos(SECONDS) * 2 / 5;
    while (System.nanoTime() < end) {
      for (Map.Entry<String, Run> run : runs.entrySet()) {
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
          run.getValue().run(hole);
        }
        double micros = (threads.getCurrentThreadCpuTime() - before) / 1_000.0 / rounds / files;
        if (System.nanoTime() > warm) {
          times.get(run.getKey()).add(micros);
        }
      }
    }
    return times;
  }

  private static Map<String, Run> runs(Input input) throws IOException {
    ReadingBenchmark reading = new ReadingBenchmark();
    reading.input = input;
    reading.load();
    WritingBenchmark writing = new WritingBenchmark();
    writing.input = input;
    writing.load();
    Map<String, Run> runs = new LinkedHashMap<>();
    runs.put("articleCommonMark", reading::articleCommonMark);
    runs.put("articleArticleModel", reading::articleArticleModel);
    runs.put("figuresAndLinksArticleModel", reading::figuresAndLinksArticleModel);
    runs.put("markdownCommonMark", writing::markdownCommonMark);
    runs.put("markdownArticleModel", writing::markdownArticleModel);
    runs.put("htmlCommonMark", writing::htmlCommonMark);
    runs.put("htmlArticleModel", writing::htmlArticleModel);
    runs.put("jsonJackson", writing::jsonJackson);
    runs.put("jsonArticleModel", writing::jsonArticleModel);
    return runs;
  }

  private static double median(List<Double> micros) {
    List<Double> sorted = new ArrayList<>(micros);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
