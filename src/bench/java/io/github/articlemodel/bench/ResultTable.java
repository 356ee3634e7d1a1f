package io.github.articlemodel.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What JMH measured as tables in Markdown: each benchmark, and this library beside each peer. */
final class ResultTable {

  private static final String OURS = "ArticleModel";

  private final Collection<RunResult> runs;

  ResultTable(Collection<RunResult> runs) {
    this.runs = runs;
  }

  /** Returns the tables; µs and bytes are of one article. */
  String print() {
    StringBuilder out =
        new StringBuilder("\n| what | input | median µs | mean µs | ± | MB/s | bytes |\n");
    out.append("|---|---|---:|---:|---:|---:|---:|\n");
    for (RunResult run : runs) {
      int count = count(run);
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.1f | %.1f | %.1f | %s | %s |%n",
              run.getPrimaryResult().getLabel(),
              run.getParams().getParam("input") + more(run),
              median(run) / count,
              run.getPrimaryResult().getScore() / count,
              run.getPrimaryResult().getScoreError() / count,
              megabytes(run),
              allocated(run, count)));
    }
    return out + ratios();
  }

  /** Returns the ratios of the medians of this library to those of its peers. */
  private String ratios() {
    Map<String, RunResult> byName = new LinkedHashMap<>();
    runs.forEach(run -> byName.put(name(run), run));
    StringBuilder out =
        new StringBuilder("\n| what | input | peer | time, of the peer's | bytes |\n");
    out.append("|---|---|---|---:|---:|\n");
    byName.forEach(
        (name, run) -> {
          String label = run.getPrimaryResult().getLabel();
          if (!label.endsWith(OURS)) {
            return;
          }
          String what = label.substring(0, label.length() - OURS.length());
          byName.forEach(
              (other, peer) -> {
                String beside = peer.getPrimaryResult().getLabel();
                if (peer != run
                    && beside.startsWith(what)
                    && settings(peer).equals(settings(run))) {
                  out.append(
                      String.format(
                          Locale.ROOT,
                          "| %s | %s | %s | %.2f | %.2f |%n",
                          what,
                          settings(run),
                          beside.substring(what.length()),
                          median(run) / median(peer),
                          bytes(run) / bytes(peer)));
                }
              });
        });
    return out.toString();
  }

  private static String name(RunResult run) {
    return run.getPrimaryResult().getLabel() + " " + settings(run);
  }

  private static String settings(RunResult run) {
    return run.getParams().getParam("input") + more(run);
  }

  /** Returns the median of all measured iterations of all forks. */
  private static double median(RunResult run) {
    List<Double> scores = new ArrayList<>();
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        scores.add(iteration.getPrimaryResult().getScore());
      }
    }
    scores.sort(null);
    int half = scores.size() / 2;
    return scores.size() % 2 == 1
        ? scores.get(half)
        : (scores.get(half - 1) + scores.get(half)) / 2;
  }

  /** Returns how many articles one operation reads. */
  private static int count(RunResult run) {
    return isInput(run) ? Input.valueOf(run.getParams().getParam("input")).files().size() : 1;
  }

  private static boolean isInput(RunResult run) {
    String name = run.getParams().getParam("input");
    for (Input input : Input.values()) {
      if (input.name().equals(name)) {
        return true;
      }
    }
    return false;
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

  /** Returns the megabytes of text in a second, of a benchmark of formats. */
  private static String megabytes(RunResult run) {
    if (!run.getParams().getBenchmark().contains(FormatBenchmark.class.getSimpleName())) {
      return "";
    }
    Input input = Input.valueOf(run.getParams().getParam("input"));
    double bytes = FormatBenchmark.bytes(input, run.getParams().getParam("format"));
    return String.format(Locale.ROOT, "%.1f", bytes / median(run));
  }

  /** Returns the bytes that an article takes to allocate, if JMH was run with {@code -prof gc}. */
  private static String allocated(RunResult run, int count) {
    double bytes = bytes(run);
    return Double.isNaN(bytes) ? "" : String.format(Locale.ROOT, "%.0f", bytes / count);
  }

  private static double bytes(RunResult run) {
    return run.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(entry -> entry.getValue().getScore())
        .findFirst()
        .orElse(Double.NaN);
  }
}
