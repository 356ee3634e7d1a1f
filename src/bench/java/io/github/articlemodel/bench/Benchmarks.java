package io.github.articlemodel.bench;

import java.io.IOException;
import java.nio.file.Path;
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
   * hostile bodies by the clock, {@code growth} that of ordinary texts up to 16 MB, with a plot;
   * {@code retained} tells how much heap trees and documents keep.
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
    if (only.equals("growth")) {
      new TextGrowth().print(Path.of("target", "growth.svg"));
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
    System.out.println(new ResultTable(new Runner(options).run()).print());
  }
}
