package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.report.FindingReport;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.validation.DocumentFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what is to be said about articles. */
@Command(
    name = "lint",
    description = {
      "Lists all that there is to say about articles: what can't be read, values of fields that are"
          + " wrong, links to files and headings that are not there, and more, each with its line."
          + " Changes no file; the network is never asked.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input."
    },
    footer = {
      "",
      "Examples:",
      "  article lint posts/",
      "  article lint --code link.missing-file,link.anchor posts/",
      "  article lint --profile hugo --code field content/",
      "  article lint --json posts/ | jq -r '.findings[] | select(.severity == \"error\").file'",
      "  article lint --report html -o findings.html posts/",
      "",
      "Exit status: 0 all well, 1 there are warnings or errors, 2 usage, 3 a file can't be read."
    })
final class LintCommand implements Callable<Integer> {

  private final Console console;
  private int status = ExitStatus.OK;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin ReportOption report = new ReportOption();

  @Option(
      names = "--csv",
      description = {
        "Prints a table of the findings as CSV with a line of names. A text that a spreadsheet would"
            + " take for a formula has an apostrophe before it."
      })
  private boolean csv;

  @Option(
      names = "--code",
      paramLabel = "CODE",
      split = ",",
      converter = DiagnosticCodes.class,
      description =
          "Lists only findings of a code, such as link.anchor, or of an area, such as link; of"
              + " several where it is given again. docs/diagnostics.md has all codes.")
  private List<String> codes = new ArrayList<>();

  @Mixin ProfileOption profile = new ProfileOption();

  @Mixin InputOptions inputOptions = new InputOptions();

  @Mixin InputNames input = new InputNames();

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (csv && report.isGiven()) {
      throw Usage.error(spec, "--csv goes without --report, --json and --output");
    }
    Inputs inputs = Inputs.of(input.names, profile.parser(), console, spec);
    if (csv) {
      try (FindingReport out = new ConsoleReport(new CsvReport(console.out()), console, true)) {
        return fill(inputs, out);
      }
    }
    return report.write(console, inputs, CodeTable.rules(), out -> fill(inputs, out));
  }

  private int fill(Inputs inputs, FindingReport out) {
    inputs.map(
        document -> new Listed(document.source(), findings(document)),
        listed -> {
          judge(listed.findings());
          out.add(listed.source(), listed.findings());
        },
        problem -> unread(problem, out));
    return status;
  }

  /** What was found in a file. */
  private record Listed(SourceText source, List<Diagnostic> findings) {}

  private void judge(List<Diagnostic> findings) {
    status = Math.max(status, ExitStatus.of(findings));
  }

  private List<Diagnostic> findings(ArticleDocument document) {
    return DocumentFindings.of(document).stream()
        .filter(found -> DiagnosticCodes.match(found.code(), codes))
        .toList();
  }

  private void unread(Diagnostic problem, FindingReport out) {
    out.addUnread(problem);
    status = Math.max(status, ExitStatus.INPUT_OUTPUT);
  }
}
