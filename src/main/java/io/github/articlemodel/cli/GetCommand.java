package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.corpus.FieldCensus;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.report.TerminalText;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints fields of the front matter. */
@Command(
    name = "get",
    customSynopsis = "article get [OPTIONS] FIELD[,FIELD...] INPUT...",
    description = {
      "Prints fields of the front matter. Reads no body.",
      "",
      "FIELD is a name, or a path such as params.image.alt or tags[0]; a name with a full stop,"
          + " comma or bracket in it stands in double quotes.",
      "",
      "One field of one file is printed alone: a text as it is, a list or map as JSON. Several"
          + " fields stand on a line with tabs between them, and the name of the file goes before"
          + " them where several files or a folder are read; a field that is not there is empty. A text"
          + " with a tab or line end in it then is written as JSON.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input."
    },
    footer = {
      "",
      "Examples:",
      "  article get title news.md",
      "  article get date,title posts/ | sort -k2",
      "  article get --json draft posts/ | jq -r '.[] | select(.kind == \"absent\").file'",
      "",
      "Exit status: 0 all well, 1 no file has one of the fields or one can't be read, 2 usage, 3 a"
          + " file can't be read."
    })
final class GetCommand implements Callable<Integer> {

  private final Console console;
  private int status = ExitStatus.OK;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin InputOptions inputOptions = new InputOptions();

  @Option(
      names = "--json",
      description = "Prints a JSON array with an object for each file and field.")
  private boolean json;

  @Parameters(index = "0", paramLabel = "FIELD[,FIELD...]", description = "The fields to print.")
  private String fields = "";

  @Parameters(
      index = "1..*",
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files and folders, or - for the standard input.")
  private List<String> names = new ArrayList<>();

  GetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<FieldPath> paths = FieldArguments.paths(fields, names, spec);
    Inputs inputs = Inputs.of(names, console, spec);
    FieldCensus census = FieldCensus.of(paths);
    if (json) {
      JsonOutput.array(
          console.out(),
          out -> read(inputs, paths, census, row -> row.forEach(cell -> cell.write(out))));
    } else {
      read(inputs, paths, census, row -> print(row, inputs.isSingle()));
    }
    for (FieldPath path : paths) {
      if (census.isInNone(path)) {
        console.report(census.unknown(path, "get.unknown-field", "", ""));
        atLeast(ExitStatus.FINDINGS);
      }
    }
    return status;
  }

  private void read(
      Inputs inputs, List<FieldPath> paths, FieldCensus census, Consumer<List<FieldCell>> out) {
    inputs.read(
        document -> {
          census.add(document);
          List<FieldCell> row = paths.stream().map(path -> FieldCell.of(document, path)).toList();
          out.accept(row);
          if (!row.stream().allMatch(FieldCell::isRead)) {
            explain(document, inputs.isSingle());
          }
        },
        this::unread);
  }

  private void print(List<FieldCell> row, boolean single) {
    FieldCell first = row.get(0);
    if (row.stream().allMatch(cell -> cell.value() == null && cell.isUnread())) {
      return;
    }
    if (!single || row.size() > 1) {
      String file = TerminalText.line(first.document().source().name());
      Stream<String> cells = row.stream().map(FieldCell::cell);
      console
          .out()
          .println(
              (single ? cells : Stream.concat(Stream.of(file), cells))
                  .collect(Collectors.joining("\t")));
    } else if (first.value() != null) {
      console.out().println(first.text());
    }
  }

  /** Tells why a field that was not found may be there all the same. */
  private void explain(ArticleDocument document, boolean withLine) {
    boolean absent = document.frontMatter().state() == FrontMatter.State.ABSENT;
    boolean text = document.source().encoding() != SourceEncoding.UNREADABLE;
    List<Diagnostic> all =
        text ? document.frontMatter().diagnostics() : document.source().diagnostics();
    for (Diagnostic found : all) {
      if (found.severity() == Severity.ERROR || (absent && ExitStatus.isFinding(found))) {
        console.report(found, withLine ? Console.excerpt(found, document.source()) : "");
        atLeast(ExitStatus.FINDINGS);
      }
    }
  }

  private void unread(Diagnostic problem) {
    console.report(problem);
    atLeast(ExitStatus.INPUT_OUTPUT);
  }

  private void atLeast(int least) {
    status = Math.max(status, least);
  }
}
