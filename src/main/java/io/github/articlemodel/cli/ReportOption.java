package io.github.articlemodel.cli;

import io.github.articlemodel.report.FindingReport;
import io.github.articlemodel.report.ReportFormat;
import io.github.articlemodel.report.ReportOptions;
import io.github.articlemodel.report.ReportedRule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options of a command that reports findings: in what format, and where to. */
final class ReportOption {

  @ArgGroup private Form form = new Form();

  /** The format; {@code --json} is short for one. */
  private static final class Form {
    @Option(
        names = "--report",
        paramLabel = "FORMAT",
        converter = ReportName.class,
        description =
            "The format of the report: text (the default), json, sarif, github, junit or html;"
                + " docs/reports.md tells of each.")
    private @Nullable ReportFormat format;

    @Option(names = "--json", description = "Short for --report json.")
    private boolean json;
  }

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes the report to a file, which is replaced in one step.")
  private @Nullable Path output;

  ReportFormat format() {
    ReportFormat named = form.format == null ? ReportFormat.TEXT : form.format;
    return form.json ? ReportFormat.JSON : named;
  }

  /** Returns whether any of the options was given. */
  boolean isGiven() {
    return form.format != null || form.json || output != null;
  }

  /** Returns whether the report goes to a file. */
  boolean isToFile() {
    return output != null;
  }

  /**
   * Writes a report, and returns the exit status: that of the content, or that the file could not
   * be written.
   *
   * @param inputs what is read, over which nothing is written
   * @param rules what there is to say of the codes
   * @param content adds the findings and returns an exit status
   */
  int write(
      Console console,
      Inputs inputs,
      List<ReportedRule> rules,
      ToIntFunction<FindingReport> content) {
    ReportOptions options =
        ReportOptions.defaults().withVersion(ArticleCommand.Version.number()).withRules(rules);
    Path file = output;
    if (file == null) {
      boolean isText = format() == ReportFormat.TEXT;
      ReportOptions shown = options.withColour(isText && console.hasColour());
      return fill(format().open(console.out(), shown), isText, console, content);
    }
    int[] status = {ExitStatus.OK};
    int written =
        OutputFile.write(
            file,
            inputs,
            console,
            out -> {
              status[0] = fill(format().open(out, options), false, console, content);
              return true;
            });
    return Math.max(status[0], written);
  }

  private static int fill(
      FindingReport report,
      boolean isShown,
      Console console,
      ToIntFunction<FindingReport> content) {
    try (FindingReport told = new ConsoleReport(report, console, isShown)) {
      return content.applyAsInt(told);
    }
  }
}
