package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.corpus.ArticleIndex;
import io.github.articlemodel.corpus.IndexRow;
import io.github.articlemodel.format.csv.CsvTable;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.LineEnding;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a row of metadata for each article. */
@Command(
    name = "index",
    description = {
      "Writes a row of metadata for each article: JSON Lines, or CSV.",
      "",
      "A row has the file and what its fields mean by the profile, whatever their names: dates as ISO"
          + " 8601 has them, tags and authors as lists. No body is read, unless a column is asked for"
          + " that needs it: headline, headline_origin, words, figures, links.",
      "",
      "An article whose front matter can't be read has no row, and a value that is not of its type is"
          + " not in the row; both are told, and the others go on.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input."
    },
    footer = {
      "",
      "Examples:",
      "  article index posts/ > posts.jsonl",
      "  article index --csv --columns file,date,title -o posts.csv posts/",
      "  article index --with headline,words posts/ | jq -r 'select(.words < 50).file'",
      "  article index --profile jekyll _posts/ | jq -r '.tags[]?' | sort | uniq -c",
      "",
      "Exit status: 0 all well, 1 a field or front matter can't be read, 2 usage, 3 a file can't be"
          + " read or written."
    })
final class IndexCommand implements Callable<Integer> {

  private final Console console;
  private int status = ExitStatus.OK;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin InputOptions inputOptions = new InputOptions();

  @Option(
      names = "--csv",
      description = {
        "Writes CSV with a line of names, items of lists with \"; \" between them; also where FILE"
            + " ends in .csv."
      })
  private boolean csv;

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      description =
          "The columns, with commas between them, in place of file and all of the profile.")
  private List<String> columns = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "NAME",
      split = ",",
      description =
          "Adds columns, with commas between them, such as headline, headline_origin, words, figures"
              + " and links, which read the bodies.")
  private List<String> added = new ArrayList<>();

  @Mixin private ProfileOption profile = new ProfileOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write, in one step; the standard output without it.")
  private @Nullable Path file;

  @Mixin InputNames input = new InputNames();

  IndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ArticleIndex index = index();
    Inputs inputs = Inputs.of(input.names, index.parser(), console, spec);
    if (file == null) {
      write(index, inputs, console.out());
      return status;
    }
    int written = OutputFile.write(file, inputs, console, out -> write(index, inputs, out) > 0);
    return Math.max(status, written);
  }

  private ArticleIndex index() {
    Profile known = profile.profile();
    ArticleIndex all = ArticleIndex.of(ParserOptions.of(known));
    List<String> wanted = new ArrayList<>(columns.isEmpty() ? all.columns() : columns);
    added.stream().filter(name -> !wanted.contains(name)).forEach(wanted::add);
    try {
      return all.withColumns(wanted);
    } catch (IllegalArgumentException e) {
      throw Usage.error(spec, String.valueOf(e.getMessage()));
    }
  }

  private int write(ArticleIndex index, Inputs inputs, Appendable out) {
    boolean asCsv =
        csv || (file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".csv"));
    if (!asCsv) {
      return read(index, inputs, row -> JsonOutput.line(row.values()), line -> line(line, out));
    }
    try (CsvTable table = CsvTable.of(out, index.columns(), LineEnding.LF)) {
      return read(index, inputs, row -> row.cells(index.columns()), table::write);
    }
  }

  private static void line(String text, Appendable out) {
    try {
      out.append(text).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints a row for each article; what is printed of it is made by the jobs. */
  private <P> int read(
      ArticleIndex index, Inputs inputs, Function<IndexRow, P> print, Consumer<P> out) {
    int[] rows = {0};
    boolean isSingle = inputs.isSingle();
    inputs.map(
        document -> Indexed.of(document, index, isSingle, print),
        indexed -> {
          if (indexed.row().isPresent()) {
            out.accept(indexed.row().get());
            rows[0]++;
          }
          indexed.problems().forEach(this::tell);
        },
        this::unread);
    return rows[0];
  }

  private void tell(Shown problem) {
    console.report(problem.diagnostic(), problem.excerpt());
    atLeast(ExitStatus.FINDINGS);
  }

  /** What is to be said, and the line that it is about, where there is one to show. */
  private record Shown(Diagnostic diagnostic, String excerpt) {}

  /** The row of an article as it is printed, and what is not in it. */
  private record Indexed<P>(Optional<P> row, List<Shown> problems) {

    static <P> Indexed<P> of(
        ArticleDocument document,
        ArticleIndex index,
        boolean isSingle,
        Function<IndexRow, P> print) {
      SourceText source = document.source();
      boolean isShown = isSingle && source.encoding() != SourceEncoding.UNREADABLE;
      List<Shown> problems =
          index.problems(document).stream()
              .map(problem -> new Shown(problem, isShown ? Console.excerpt(problem, source) : ""))
              .toList();
      return new Indexed<>(index.row(document).map(print), problems);
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
