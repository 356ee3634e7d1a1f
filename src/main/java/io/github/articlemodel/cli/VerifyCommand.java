package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.LawCheck;
import io.github.articlemodel.corpus.LawReport;
import io.github.articlemodel.corpus.LawResult;
import io.github.articlemodel.source.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** Checks the laws of the library on a user's own files. */
@Command(
    name = "verify",
    description = {
      "Checks that nothing of your files would be lost. Changes no file.",
      "",
      "Each file is read and written back: the bytes must be the same. Each article is written as"
          + " canonical Markdown and as JSON, and read again: it must be equal. A file whose front"
          + " matter is not read whole is kept as it is, and counted apart.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx."
    },
    footer = {
      "",
      "Examples:",
      "  article verify posts/",
      "  article verify --json posts/ drafts/flood.md",
      "",
      "Exit status: 0 all hold, 1 a law does not hold, 2 usage, 3 a file can't be read."
    })
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin InputOptions inputOptions = new InputOptions();

  @Option(names = "--json", description = "Prints one JSON object.")
  private boolean json;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders.")
  private List<Path> inputs = new ArrayList<>();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LawCheck check = LawCheck.of(ArticleParser.create());
    LawReport[] report = {LawReport.empty()};
    ArticleCorpus corpus = inputOptions.corpus(inputs, ArticleParser.create(), console, spec);
    try (Stream<LawResult> results = check.checkAll(corpus)) {
      results.forEach(
          result -> {
            report[0] = report[0].plus(result);
            reportFailures(result);
          });
    } finally {
      console.endProgress();
    }
    if (json) {
      console.out().print(JsonOutput.object(out -> members(report[0], out)));
    } else if (report[0].files() > 0) {
      print(report[0], check.formats());
    }
    if (report[0].unread() > 0) {
      return ExitStatus.INPUT_OUTPUT;
    }
    return report[0].holds() ? ExitStatus.OK : ExitStatus.FINDINGS;
  }

  private void reportFailures(LawResult result) {
    if (result.kind() == LawResult.Kind.UNREAD) {
      result.diagnostics().forEach(console::report);
    }
    result.failures().forEach(failure -> console.report(failure.diagnostic(), failure.excerpt()));
  }

  private void print(LawReport report, List<String> formats) {
    PrintWriter out = console.out();
    line("files", report.files(), report.unread() == 0 ? "" : report.unread() + " not read");
    line("identical", report.identical(), "written back byte for byte");
    line("articles", report.articles(), "");
    line(
        "equal",
        report.roundTripEqual(),
        "articles written as " + String.join(" and as ", formats) + ", and read again");
    line("opaque", report.opaque(), "kept as they are: not read whole");
    line("diagnostics", report.diagnostics(), "");
    report.codes().entrySet().stream()
        .sorted(
            Comparator.comparing(entry -> entry.getValue().severity(), Comparator.reverseOrder()))
        .forEach(entry -> line(entry, out));
    out.println();
    out.println(
        report.holds()
            ? "Nothing would be lost."
            : "Would be lost: " + losses(report) + "; see the errors.");
  }

  private void line(String what, int count, String note) {
    String text = String.format(Locale.ROOT, "%-12s%,9d  %s", what, count, note);
    console.out().println(text.stripTrailing());
  }

  private static void line(Map.Entry<String, LawReport.CodeCount> code, PrintWriter out) {
    LawReport.CodeCount count = code.getValue();
    out.println(
        String.format(
            Locale.ROOT,
            "  %-8s%,11d  %-28s first: %s",
            severity(count.severity()),
            count.count(),
            code.getKey(),
            count.first()));
  }

  private static String losses(LawReport report) {
    List<String> losses = new ArrayList<>();
    int changed = report.files() - report.identical();
    int unequal = report.articles() - report.roundTripEqual();
    if (changed > 0) {
      losses.add("bytes of " + changed + (changed == 1 ? " file" : " files"));
    }
    if (unequal > 0) {
      losses.add("something in " + unequal + (unequal == 1 ? " article" : " articles"));
    }
    return String.join(", ", losses);
  }

  static String severity(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static void members(LawReport report, JsonGenerator out) {
    out.writeNumberProperty("files", report.files());
    out.writeNumberProperty("articles", report.articles());
    out.writeNumberProperty("opaque", report.opaque());
    out.writeNumberProperty("unread", report.unread());
    out.writeNumberProperty("identical", report.identical());
    out.writeNumberProperty("roundTripEqual", report.roundTripEqual());
    out.writeNumberProperty("diagnostics", report.diagnostics());
    out.writeName("diagnosticsByCode").writeStartObject();
    report.codes().forEach((code, count) -> out.writeNumberProperty(code, count.count()));
    out.writeEndObject();
  }
}
