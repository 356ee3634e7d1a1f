package io.github.articlemodel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, and prints the table of docs/performance.md. */
public final class Benchmarks {

  private static final Path PLOT = Path.of("target", "growth.svg");

  private static final String[] PAGE = {
    "(ReadingBenchmark|WritingBenchmark|BodyBenchmark)", "-prof", "gc"
  };

  /**
   * A heap that is all there from the start: where it grows while it is measured, its new pages are
   * measured too, which can take ten times as long as what is asked for.
   */
  private static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch");

  /** Of a second each: on two cores, that of long posts with their pictures took thirty. */
  private static final int WARM_UP = 35;

  private static final int FORKS = 3;

  private Benchmarks() {}

  /**
   * Runs them. Without an argument: those of reading and writing beside peers, then what is kept of
   * heap and how reading grows, for the page. The one argument {@code cpu} measures the growth of
   * front matter by processor time, {@code bodies} that of all hostile bodies by the clock, {@code
   * growth} that of ordinary texts up to 16 MB, with a plot; {@code retained} tells how much heap
   * trees and documents keep; {@code turns} runs those of the page in turns. Any other arguments
   * are those of JMH.
   */
  public static void main(String[] args)
      throws CommandLineOptionException, RunnerException, IOException {
    switch (args.length == 1 ? args[0] : "") {
      case "retained" -> RetainedHeap.print();
      case "bodies" -> new BodyGrowth().print();
      case "growth" -> new TextGrowth().print(PLOT);
      case "turns" -> new InTurns().print();
      case "cpu" -> System.out.println(new CpuTime().table());
      default -> measure(args.length == 0 ? PAGE : args);
    }
    if (args.length == 0) {
      RetainedHeap.print();
      new TextGrowth().print(PLOT);
    }
  }

  /**
   * Measures in rounds, each with one fork of each benchmark: so the minutes in which a host is
   * busy fall on all of them, and not on all forks of one. A file of results that JMH is asked for
   * holds the last round alone; the table is of all.
   */
  private static void measure(String... args) throws CommandLineOptionException, RunnerException {
    CommandLineOptions given = new CommandLineOptions(args);
    int forks = given.getForkCount().orElse(FORKS);
    Options options =
        new OptionsBuilder()
            .parent(given)
            .jvmArgs(given.getJvmArgs().orElse(HEAP).toArray(String[]::new))
            .forks(Math.min(forks, 1))
            .warmupIterations(given.getWarmupIterations().orElse(WARM_UP))
            .measurementIterations(given.getMeasurementIterations().orElse(5))
            .warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(1)))
            .measurementTime(given.getMeasurementTime().orElse(TimeValue.seconds(1)))
            .build();
    Map<String, RunResult> all = new LinkedHashMap<>();
    for (int round = 0; round < Math.max(forks, 1); round++) {
      new Runner(options)
          .run()
          .forEach(run -> all.merge(run.getParams().id(), run, Benchmarks::joined));
    }
    System.out.println(new ResultTable(all.values()).print());
  }

  private static RunResult joined(RunResult first, RunResult second) {
    List<BenchmarkResult> both = new ArrayList<>(first.getBenchmarkResults());
    both.addAll(second.getBenchmarkResults());
    return new RunResult(first.getParams(), both);
  }
}
