package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.FieldCensus;
import io.github.articlemodel.corpus.FileEdits;
import io.github.articlemodel.corpus.FileEdits.Outcome;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.report.TerminalText;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.FileTimes;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The run of a command that edits its inputs: what it prints, and its exit status. */
final class EditRun {

  private final Console console;
  private final Inputs inputs;
  private final boolean dryRun;
  private final FileTimes times;
  private int status = ExitStatus.OK;

  private EditRun(Console console, Inputs inputs, EditOptions options) {
    this.console = console;
    this.inputs = inputs;
    this.dryRun = options.dryRun;
    this.times = options.keepTimes ? FileTimes.KEPT : FileTimes.NEW;
  }

  static EditRun of(
      List<String> names, EditOptions options, Console console, @Nullable CommandSpec spec) {
    return of(names, ArticleParser.create(), options, console, spec);
  }

  static EditRun of(
      List<String> names,
      ArticleParser parser,
      EditOptions options,
      Console console,
      @Nullable CommandSpec spec) {
    return new EditRun(console, Inputs.of(names, parser, console, spec), options);
  }

  /** Looks for the fields in all inputs; what can't be read is told when it is to be edited. */
  FieldCensus census(List<FieldPath> paths) {
    FieldCensus census = FieldCensus.of(paths);
    if (!paths.isEmpty()) {
      inputs.read(census::add, saidLater -> {});
    }
    return census;
  }

  /** Tells the fields that are in none of the inputs; returns whether there are any. */
  boolean reportsUnknown(List<FieldPath> paths, String code) {
    FieldCensus census = census(paths);
    List<FieldPath> unknown = paths.stream().filter(census::isInNone).toList();
    unknown.forEach(path -> console.report(census.unknown(path, code, "nothing was changed", "")));
    return !unknown.isEmpty();
  }

  /**
   * Makes the change in each input; returns the exit status.
   *
   * @param change runs on several threads at once
   */
  int edit(Function<ArticleDocument, ArticleEdit> change) {
    return edit(FileEdits.of(inputs.parser(), change));
  }

  /** Makes the edits in each input; returns the exit status. */
  int edit(FileEdits written) {
    return edit(written, outcome -> {});
  }

  /**
   * Makes the edits in each input; returns the exit status.
   *
   * @param before is told of each outcome before it is printed, one after the other
   */
  int edit(FileEdits written, Consumer<Outcome> before) {
    FileEdits timed = written.withTimes(times);
    FileEdits edits = dryRun ? timed.dryRun() : timed;
    ArticleDocument piped = inputs.piped();
    if (piped != null) {
      tell(edits.edit(piped), true, before);
    } else {
      if (!dryRun) {
        console.changesFiles();
      }
      inputs.mapFiles(
          file -> edits.edit(file.path()), outcome -> tell(outcome, false, before), this::unread);
    }
    return status;
  }

  private void tell(Outcome outcome, boolean pipe, Consumer<Outcome> before) {
    before.accept(outcome);
    status = Math.max(status, print(outcome, pipe));
  }

  private void unread(Diagnostic problem) {
    console.report(problem);
    status = Math.max(status, ExitStatus.INPUT_OUTPUT);
  }

  private int print(Outcome outcome, boolean pipe) {
    switch (outcome.kind()) {
      case CHANGED, UNCHANGED -> {
        if (dryRun) {
          console.out().print(outcome.diff());
        } else if (pipe) {
          console.write(outcome.result().bytes());
        } else if (!inputs.isQuiet()) {
          String name = TerminalText.line(outcome.source().name());
          console.out().println(Names.of(outcome.kind()) + " " + name);
        }
        outcome.diagnostics().forEach(console::report);
        return ExitStatus.of(outcome.diagnostics());
      }
      case REFUSED -> {
        for (Diagnostic why : outcome.diagnostics()) {
          console.report(why, inputs.isSingle() ? Console.excerpt(why, outcome.source()) : "");
        }
        return ExitStatus.FINDINGS;
      }
      default -> {
        outcome.diagnostics().forEach(console::report);
        return ExitStatus.INPUT_OUTPUT;
      }
    }
  }
}
