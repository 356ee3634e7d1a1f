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
  private int status = ExitStatus.OK;

  FixRun(Console console, Inputs inputs, FileFixes fixes) {
    this.console = console;
    this.inputs = inputs;
    this.fixes = fixes;
  }

  /** Prints what would change; returns the exit status. */
  int diffs() {
    inputs.problems().forEach(this::unread);
    each(outcome -> console.out().print(outcome.diff()), fixes.dryRun());
    return status;
  }

  /** Mends each input, prints what was done, and hands on what came of it; returns the status. */
  int mend(Consumer<FileFixes.Outcome> after) {
    inputs.problems().forEach(this::unread);
    each(
        outcome -> {
          outcome.made().forEach(this::tell);
          after.accept(outcome);
        },
        fixes);
    return status;
  }

  private void each(Consumer<FileFixes.Outcome> seen, FileFixes made) {
    ArticleDocument piped = inputs.piped();
    if (piped != null) {
      seen.accept(made.fix(piped));
    }
    for (ArticleFile file : inputs.files()) {
      FileFixes.Outcome outcome = made.fix(file.path());
      outcome.problem().forEach(this::unread);
      seen.accept(outcome);
    }
  }

  private void tell(Diagnostic mended) {
    String title = mended.fix().map(fix -> ": " + fix.title()).orElse("");
    console.print(Console.shown("fixed " + mended.location() + " " + mended.code() + title));
  }

  private void unread(Diagnostic problem) {
    console.report(problem);
    status = Math.max(status, ExitStatus.INPUT_OUTPUT);
  }
}
