package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.corpus.FileFindings;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
      "  article lint --json posts/ | jq -r '.[] | select(.severity == \"error\").file'",
      "",
      "Exit status: 0 all well, 1 there are warnings or errors, 2 usage, 3 a file can't be read."
    })
final class LintCommand implements Callable<Integer> {

  private final Console console;
  private final Map<Severity, Integer> counts = new ConcurrentHashMap<>();

  @Spec private @Nullable CommandSpec spec;

  @Mixin ListOptions listOptions = new ListOptions();

  @Option(
      names = "--code",
      paramLabel = "CODE",
      split = ",",
      converter = DiagnosticCodes.class,
      description =
          "Lists only findings of a code, such as link.anchor, or of an area, such as link; of"
              + " several where it is given again. docs/diagnostics.md has all codes.")
  private List<String> codes = new ArrayList<>();

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ListRun run = listOptions.run(console, spec);
    int status = run.print(FindingRow.COLUMNS, this::rows, document -> {});
    if (run.isText() && run.files() > 0) {
      console.out().println(summary(run.files()));
    }
    boolean found = counts.containsKey(Severity.ERROR) || counts.containsKey(Severity.WARNING);
    return Math.max(status, found ? ExitStatus.FINDINGS : ExitStatus.OK);
  }

  private Stream<FindingRow> rows(ArticleDocument document) {
    List<Diagnostic> findings =
        FileFindings.of(document).stream()
            .filter(found -> DiagnosticCodes.match(found.code(), codes))
            .toList();
    findings.forEach(found -> counts.merge(found.severity(), 1, Integer::sum));
    return findings.stream().map(found -> new FindingRow(document.source(), found));
  }

  private String summary(int files) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = counts.getOrDefault(severity, 0);
      if (count > 0) {
        boolean several = count > 1 && severity != Severity.INFO;
        parts.add(count + " " + Names.of(severity) + (several ? "s" : ""));
      }
    }
    return files
        + (files == 1 ? " file: " : " files: ")
        + (parts.isEmpty() ? "no findings" : String.join(", ", parts));
  }
}
