package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.corpus.CorpusStatistics;
import io.github.articlemodel.corpus.StatisticsCounter;
import io.github.articlemodel.corpus.StatisticsPage;
import io.github.articlemodel.source.Diagnostic;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts what there is in articles. */
@Command(
    name = "stats",
    description = {
      "Counts what there is in articles: fields and the kinds of their values, dates, languages,"
          + " categories, tags, authors, words, pictures and what is not said of them, links by class,"
          + " and what is wrong by code. Of long lists the greatest numbers are shown, and how many"
          + " more there are. Changes no file; the network is never asked.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input."
    },
    footer = {
      "",
      "Examples:",
      "  article stats posts/",
      "  article stats --html stats.html --profile hugo content/",
      "  article stats --json posts/ | jq '.pictures.withoutCredit'",
      "",
      "Exit status: 0 all well, 2 usage, 3 a file can't be read or written."
    })
final class StatsCommand implements Callable<Integer> {

  private final Console console;
  private int status = ExitStatus.OK;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @ArgGroup private Form form = new Form();

  /** How the statistics are written. */
  private static final class Form {
    @Option(names = "--json", description = "Prints a JSON object; no list in it is cut.")
    private boolean json;

    @Option(
        names = "--html",
        paramLabel = "FILE",
        description = "Writes a page with plots, which is whole in itself, to a file.")
    private @Nullable Path html;
  }

  @Mixin ProfileOption profile = new ProfileOption();

  @Mixin InputOptions inputOptions = new InputOptions();

  @Mixin InputNames input = new InputNames();

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StatisticsCounter counter = new StatisticsCounter();
    Inputs inputs = Inputs.of(input.names, profile.parser(), console, spec);
    inputs.map(StatsCommand::counted, counter::merge, problem -> unread(problem, counter));
    CorpusStatistics statistics = counter.statistics();
    Path file = form.html;
    if (file != null) {
      int written = OutputFile.write(file, inputs, console, out -> page(statistics, out));
      status = Math.max(status, written);
    } else if (form.json) {
      console.out().print(StatsJson.of(statistics));
    } else if (statistics.files() > 0) {
      StatsText.of(statistics).forEach(console.out()::println);
    }
    return status;
  }

  private static StatisticsCounter counted(ArticleDocument document) {
    StatisticsCounter counter = new StatisticsCounter();
    counter.add(document);
    return counter;
  }

  private void unread(Diagnostic problem, StatisticsCounter counter) {
    counter.addUnread();
    console.report(problem);
    status = ExitStatus.INPUT_OUTPUT;
  }

  private static boolean page(CorpusStatistics statistics, Writer out) {
    StatisticsPage.of(statistics).write(out);
    return true;
  }
}
