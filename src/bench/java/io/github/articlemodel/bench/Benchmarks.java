package io.github.articlemodel.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
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

  private Benchmarks() {}

  /**
   * Runs them; the arguments are those of JMH, and go before the settings here. The one argument
   * {@code cpu} measures growth by processor time in place of JMH, {@code bodies} that of all
   * hostile bodies by the clock, {@code retained} tells how much heap the trees keep.
   */
  public static void main(String[] args)
      throws CommandLineOptionException, RunnerException, IOException {
    String only = args.length == 1 ? args[0] : "";
    if (only.equals("retained")) {
      RetainedHeap.print();
      return;
    }
    if (only.equals("bodies")) {
      new BodyGrowth().print();
      return;
    }
    if (only.equals("cpu")) {
      System.out.println(new CpuTime().table());
      return;
    }
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .forks(new CommandLineOptions(args).getForkCount().orElse(1))
            .warmupIterations(new CommandLineOptions(args).getWarmupIterations().orElse(3))
            .measurementIterations(
                new CommandLineOptions(args).getMeasurementIterations().orElse(5))
            .warmupTime(new CommandLineOptions(args).getWarmupTime().orElse(TimeValue.seconds(1)))
            .measurementTime(
                new CommandLineOptions(args).getMeasurementTime().orElse(TimeValue.seconds(1)))
            .build();
    System.out.println(table(new Runner(options).run()));
  }

  /** Returns the parameters that say more than what is read: its dialect and length. */
  private static String more(RunResult run) {
    StringBuilder more = new StringBuilder();
    for (String key : List.of("dialect", "kilobytes", "format")) {
      if (run.getParams().getParamsKeys().contains(key)) {
        more.append(' ').append(run.getParams().getParam(key));
      }
    }
    return more.toString();
  }

  private static String table(Collection<RunResult> runs) throws IOException {
    StringBuilder table =
        new StringBuilder(
            "\n| what | input | µs | ± | MB/s | bytes |\n|---|---|---:|---:|---:|---:|\n");
    for (RunResult run : runs) {
      Result<?> result = run.getPrimaryResult();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.1f | %.1f | %s | %s |%n",
              result.getLabel(),
              run.getParams().getParam("input") + more(run),
              result.getScore(),
              result.getScoreError(),
              megabytes(run),
              allocated(run)));
    }
    return table.toString();
  }

  /** Returns the megabytes of text in a second, of a benchmark of formats. */
  private static String megabytes(RunResult run) throws IOException {
    if (!run.getParams().getBenchmark().contains(FormatBenchmark.class.getSimpleName())) {
      return "";
    }
    Input input = Input.valueOf(run.getParams().getParam("input"));
    double bytes = FormatBenchmark.bytes(input, run.getParams().getParam("format"));
    return String.format(Locale.ROOT, "%.1f", bytes / run.getPrimaryResult().getScore());
  }

  /** Returns the bytes that an operation allocates, if JMH was run with {@code -prof gc}. */
  private static String allocated(RunResult run) {
    return run.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
        .map(entry -> String.format(Locale.ROOT, "%.0f", entry.getValue().getScore()))
        .findFirst()
        .orElse("");
  }
}
