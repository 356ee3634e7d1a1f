package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.csv.CsvTable;
import io.github.articlemodel.report.TerminalText;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.LineEnding;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The run of a command that lists what its inputs hold: what it prints, and its exit status. Each
 * file is printed as it is read.
 */
final class ListRun {

  private final Console console;
  private final Inputs inputs;
  private final ListOptions.Form form;
  private int status = ExitStatus.OK;
  private int files;
  private int rows;

  private ListRun(Console console, Inputs inputs, ListOptions.Form form) {
    this.console = console;
    this.inputs = inputs;
    this.form = form;
  }

  static ListRun of(
      List<String> names,
      ArticleParser parser,
      ListOptions options,
      Console console,
      @Nullable CommandSpec spec) {
    return new ListRun(console, Inputs.of(names, parser, console, spec), options.form);
  }

  /**
   * Lists what there is in each document, tells of documents that are not read whole, and says so
   * where there is nothing.
   *
   * @param columns the names of the cells of a row
   * @param found finds the things; runs on several threads at once
   * @param nothing what to say where there are none
   */
  int list(
      List<String> columns,
      Function<ArticleDocument, Stream<? extends Row>> found,
      String nothing) {
    print(columns, found, this::explain);
    if (isText() && rows == 0 && files > 0) {
      console.print(nothing + (files == 1 ? "" : " in " + files + " files"));
    }
    return status;
  }

  /**
   * Prints what there is in each document.
   *
   * @param columns the names of the cells of a row
   * @param found finds the things; runs on several threads at once
   * @param after what to do with a document after that, one after the other
   */
  int print(
      List<String> columns,
      Function<ArticleDocument, Stream<? extends Row>> found,
      Consumer<ArticleDocument> after) {
    if (form.json) {
      JsonOutput.array(
          console.out(), out -> read(found, row -> JsonValues.write(row.members(), out), after));
    } else if (form.csv) {
      try (CsvTable out = CsvTable.of(console.out(), columns, LineEnding.LF)) {
        read(found, row -> out.write(row.cells()), after);
      }
    } else {
      read(
          found,
          row -> row.lines().forEach(line -> console.out().println(TerminalText.line(line))),
          after);
    }
    return status;
  }

  private void read(
      Function<ArticleDocument, Stream<? extends Row>> found,
      Consumer<Row> out,
      Consumer<ArticleDocument> after) {
    inputs.map(
        document -> new Found(document, found.apply(document).toList()),
        each -> {
          files++;
          for (Row row : each.rows()) {
            rows++;
            out.accept(row);
          }
          after.accept(each.document());
        },
        this::unread);
  }

  /** What there is in a document. */
  private record Found(ArticleDocument document, List<? extends Row> rows) {}

  /** Returns whether it is printed for people. */
  boolean isText() {
    return !form.json && !form.csv;
  }

  /** Returns how many files were read. */
  int files() {
    return files;
  }

  /** Tells why something may be in the file that was not found. */
  private void explain(ArticleDocument document) {
    boolean hasLines = document.source().encoding() != SourceEncoding.UNREADABLE;
    for (Diagnostic error : document.diagnostics()) {
      if (error.severity() == Severity.ERROR) {
        boolean shown = hasLines && inputs.isSingle();
        console.report(error, shown ? Console.excerpt(error, document.source()) : "");
        status = Math.max(status, ExitStatus.FINDINGS);
      }
    }
  }

  private void unread(Diagnostic problem) {
    console.report(problem);
    status = Math.max(status, ExitStatus.INPUT_OUTPUT);
  }
}
