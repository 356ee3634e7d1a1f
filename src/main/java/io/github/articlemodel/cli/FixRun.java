package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.FileFixes;
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
    int[] status = {inputs.problems().isEmpty() ? ExitStatus.OK : ExitStatus.INPUT_OUTPUT};
    inputs.problems().forEach(console::report);
    each(
        outcome -> {
          console.out().print(outcome.diff());
          for (Diagnostic problem : outcome.problem()) {
            console.report(problem);
            status[0] = ExitStatus.INPUT_OUTPUT;
          }
        },
        fixes.dryRun());
    return status[0];
  }

  /** Mends each input, prints what was done, and hands on what came of it. */
  void mend(Consumer<FileFixes.Outcome> after) {
    each(
        outcome -> {
          boolean isWritten = outcome.problem().isEmpty();
          outcome.made().stream().filter(made -> isWritten).forEach(this::tell);
          after.accept(outcome);
        },
        fixes);
  }

  private void each(Consumer<FileFixes.Outcome> seen, FileFixes made) {
    ArticleDocument piped = inputs.piped();
    if (piped != null) {
      seen.accept(made.fix(piped));
    }
    for (ArticleFile file : inputs.files()) {
      seen.accept(made.fix(file.path()));
    }
  }

  private void tell(Diagnostic mended) {
    String title = mended.fix().map(fix -> ": " + fix.title()).orElse("");
    console.print(Console.shown("fixed " + mended.location() + " " + mended.code() + title));
  }
}
