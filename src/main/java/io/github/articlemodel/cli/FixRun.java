package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.corpus.FileFixes;
import io.github.articlemodel.report.TerminalText;
import io.github.articlemodel.source.Diagnostic;
import java.util.function.Consumer;

/** Makes the fixes that findings offer in the inputs of a command. */
final class FixRun {

  private final Console console;
  private final Inputs inputs;
  private final FileFixes fixes;

  FixRun(Console console, Inputs inputs, FileFixes fixes) {
    this.console = console;
    this.inputs = inputs;
    this.fixes = fixes;
  }

  /** Prints what would change; returns the exit status. */
  int diffs() {
    int[] status = {ExitStatus.OK};
    Consumer<Diagnostic> problems =
        problem -> {
          console.report(problem);
          status[0] = ExitStatus.INPUT_OUTPUT;
        };
    each(
        fixes.dryRun(),
        outcome -> {
          console.out().print(outcome.diff());
          outcome.problem().forEach(problems);
        },
        problems);
    return status[0];
  }

  /** Mends each input, prints what was done, and hands on what came of it. */
  void mend(Consumer<FileFixes.Outcome> after, Consumer<Diagnostic> problems) {
    each(
        fixes,
        outcome -> {
          if (outcome.problem().isEmpty()) {
            outcome.made().forEach(this::tell);
          }
          after.accept(outcome);
        },
        problems);
  }

  private void each(
      FileFixes made, Consumer<FileFixes.Outcome> seen, Consumer<Diagnostic> problems) {
    ArticleDocument piped = inputs.piped();
    if (piped != null) {
      seen.accept(made.fix(piped));
    } else {
      inputs.mapFiles(file -> made.fix(file.path()), seen, problems);
    }
  }

  private void tell(Diagnostic mended) {
    if (inputs.isQuiet()) {
      return;
    }
    String title = mended.fix().map(fix -> ": " + fix.title()).orElse("");
    console.print(TerminalText.line("fixed " + mended.location() + " " + mended.code() + title));
  }
}
