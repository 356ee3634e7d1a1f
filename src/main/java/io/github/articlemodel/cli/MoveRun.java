package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.FileEdits;
import io.github.articlemodel.corpus.FileMove;
import io.github.articlemodel.corpus.FileMoves;
import io.github.articlemodel.corpus.FileReversal;
import io.github.articlemodel.corpus.MovedLinks;
import io.github.articlemodel.report.TerminalText;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.FileChangedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The run of {@code rename-files}, there or back: what is moved and changed, and the list of it.
 */
final class MoveRun {

  private final Console console;
  private final ArticleParser parser;
  private final boolean dryRun;
  private int status = ExitStatus.OK;

  MoveRun(Console console, ArticleParser parser, boolean dryRun) {
    this.console = console;
    this.parser = parser;
    this.dryRun = dryRun;
  }

  /** Returns the exit status of all that was done. */
  int status() {
    return status;
  }

  /** Tells why moves can't be made; returns whether they can. */
  boolean canBeMade(List<Diagnostic> problems) {
    problems.forEach(console::report);
    if (!problems.isEmpty()) {
      console.print("article rename-files: nothing was moved");
      atLeast(ExitStatus.USAGE);
    }
    return problems.isEmpty();
  }

  /** Returns the new names by the old ones. */
  static Map<Path, Path> names(FileMoves moves) {
    Map<Path, Path> names = new HashMap<>();
    moves.moves().forEach(move -> names.put(move.from(), move.to()));
    return names;
  }

  /** Moves the files, and returns whether all of them were moved. */
  boolean move(FileMoves moves) {
    if (dryRun) {
      moves.moves().forEach(move -> console.out().println(MoveList.line(move)));
      return false;
    }
    console.changesFiles();
    List<FileMove> done = new ArrayList<>();
    try {
      moves.run(
          move -> {
            done.add(move);
            list("moved", List.of(MoveList.line(move)));
          });
      return true;
    } catch (IOException e) {
      boolean isNamed = e instanceof FileSystemException named && named.getFile() != null;
      String failed =
          isNamed ? ((FileSystemException) e).getFile() : moves.moves().get(0).from().toString();
      console.report(FileDiagnostics.unmoved(Path.of(failed), e));
      console.print(
          "article rename-files: "
              + done.size()
              + " of "
              + moves.moves().size()
              + " files were moved");
      atLeast(ExitStatus.INPUT_OUTPUT);
      return false;
    }
  }

  /**
   * Prints the lines of what was done in one step; those that nobody takes as the list are told on
   * the standard error, so that none is lost.
   */
  private void list(String what, List<String> lines) {
    int printed = 0;
    try {
      for (String line : lines) {
        console.out().println(line);
        console.out().flush();
        printed++;
      }
    } catch (UncheckedIOException e) {
      lines.stream().skip(printed).forEach(line -> console.err().println(what + " " + line));
      console.err().flush();
      throw e;
    }
  }

  /** Gives links their new addresses, in a file as it is named now. */
  void fix(Path file, Map<String, String> addresses) {
    List<FileReversal> reversals = new ArrayList<>();
    FileEdits.Outcome outcome = MovedLinks.change(parser, file, addresses, reversals::add);
    reversals.forEach(reversal -> list("changed", MoveList.lines(reversal)));
    boolean isRefused = outcome.kind() == FileEdits.Kind.REFUSED;
    boolean isChanged = outcome.kind() == FileEdits.Kind.CHANGED;
    outcome.diagnostics().forEach(isRefused || isChanged ? this::finding : this::unread);
    if (!isChanged) {
      return;
    }
    String back = reversals.isEmpty() ? ", which --undo can't take back" : "";
    console.print(
        "links changed in " + TerminalText.line(file.toString()) + ": " + addresses.size() + back);
  }

  /** Takes edits back, in a file as it is named now. */
  void takeBack(FileReversal reversal, Path file) {
    try {
      list("changed", MoveList.lines(reversal.run(file).reversal()));
      console.print(
          "links taken back in "
              + TerminalText.line(file.toString())
              + ": "
              + reversal.replacements().size());
    } catch (FileChangedException e) {
      unread(FileDiagnostics.unwritten(file, e).withAdvice("its links stay as they are"));
    } catch (IOException e) {
      unread(FileDiagnostics.unwritten(file, e));
    }
  }

  void finding(Diagnostic found) {
    console.report(OptionAdvice.of(found));
    atLeast(ExitStatus.FINDINGS);
  }

  void unread(Diagnostic problem) {
    console.report(problem);
    atLeast(ExitStatus.INPUT_OUTPUT);
  }

  private void atLeast(int least) {
    status = Math.max(status, least);
  }
}
