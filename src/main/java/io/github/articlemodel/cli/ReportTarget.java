package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.report.FindingReport;
import io.github.articlemodel.report.ReportFormat;
import io.github.articlemodel.report.ReportOptions;
import io.github.articlemodel.report.ReportedRule;
import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.validation.RuleKind;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how and where findings are reported. */
final class ReportTarget {

  @Option(
      names = "--report",
      paramLabel = "FORMAT",
      converter = ReportFormatName.class,
      description =
          "How the findings are written: text (the default), json, sarif, github or junit.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write the report to, in place of the standard output.")
  private @Nullable Path file;

  /** Returns whether problems with files are told in the report for people. */
  boolean isForPeople() {
    return format == ReportFormat.TEXT && file == null;
  }

  /** Writes a report; returns the exit status. */
  int write(Console console, Consumer<FindingReport> findings) {
    if (file == null) {
      try (FindingReport report = format.open(console.out(), options(isColoured()))) {
        findings.accept(report);
      }
      return ExitStatus.OK;
    }
    try {
      AtomicFile.write(
          file,
          out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            try (FindingReport report = format.open(writer, options(false))) {
              findings.accept(report);
            }
            writer.flush();
            return true;
          });
      return ExitStatus.OK;
    } catch (IOException e) {
      console.report(FileDiagnostics.unwritten(file, e));
      return ExitStatus.INPUT_OUTPUT;
    }
  }

  private static boolean isColoured() {
    return System.console() != null && System.getenv("NO_COLOR") == null;
  }

  private static ReportOptions options(boolean isColoured) {
    List<ReportedRule> rules =
        RuleKind.all().stream()
            .map(kind -> new ReportedRule(kind.code(), kind.summary(), ""))
            .toList();
    return ReportOptions.defaults()
        .withVersion(ArticleCommand.Version.number())
        .withRules(rules)
        .withColour(isColoured);
  }
}
