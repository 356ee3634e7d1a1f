package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.ArticleFiles;
import io.github.articlemodel.corpus.Conversion;
import io.github.articlemodel.corpus.CorpusOptions;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.Gathering;
import io.github.articlemodel.corpus.OutputPlan;
import io.github.articlemodel.corpus.OutputPlan.Output;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes articles in another format. */
@Command(
    name = "convert",
    description = {
      "Writes articles in another format; --list shows the formats.",
      "",
      "Without --out-dir or -o, one article goes to the standard output; so do many in a format"
          + " whose files hold many, such as jsonl, or all to the one file of -o. Folders are"
          + " searched for *.md, *.markdown and *.mdx, or the endings of --from; - is the standard"
          + " input; a file with the ending of a format, such as .json, is read as that. A file whose"
          + " front matter is not read whole is refused, and the others go on. No input is written"
          + " over. A file that holds many, such as jsonl, gives a file for each article in --out-dir"
          + " where the format to write holds one: its day and code, slug or headline are the name."
    },
    footer = {
      "",
      "Examples:",
      "  article convert --to json news.md",
      "  article convert --to json --out-dir out posts/",
      "  article convert --to markdown -o news.md news.json",
      "  article convert --to jsonl -o out.jsonl posts/",
      "  article convert --from jsonl --to json - < out.jsonl",
      "  article convert --to markdown --out-dir posts out.jsonl",
      "  article convert --to html --raw-html escape news.md",
      "  article convert --to html-page --style readable -o news.html news.md",
      "  article convert --list",
      "",
      "Exit status: 0 all well, 1 a file was refused or has errors, 2 usage, 3 a file can't be read"
          + " or written."
    })
final class ConvertCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin private TargetFormat asked = new TargetFormat();

  @Option(
      names = "--list",
      help = true,
      description = "Shows the formats: endings, whether read or written, what is lost.")
  private boolean isList;

  @ArgGroup private Target target = new Target();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders, or - for the standard input.")
  private List<Path> inputs = new ArrayList<>();

  /** Where to write. */
  static final class Target {
    @Option(
        names = "--out-dir",
        paramLabel = "DIR",
        description =
            "The folder to write to; it is made where it does not exist. The folders below a folder"
                + " that is read are kept.")
    private @Nullable Path folder;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description = "The file to write.")
    private @Nullable Path file;
  }

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (isList) {
      FormatList.print(console.out());
      return ExitStatus.OK;
    }
    ArticleFormat format;
    Optional<ArticleFormat> source;
    Conversion conversion;
    try {
      format = asked.format(inputs, target.file);
      source = asked.source();
      Conversion plain = Conversion.of(asked.parser(), format);
      Conversion any = asked.isOfSite(format) ? plain.withFileNames() : plain;
      conversion = source.map(any::reading).orElse(any);
    } catch (IllegalArgumentException unknown) {
      throw usage(String.valueOf(unknown.getMessage()));
    }
    boolean gathers = target.folder == null && holdsMany(format);
    Supplier<GatherRun> gathering =
        () -> GatherRun.of(gathering(format, source), target.file, console);
    if (inputs.contains(STANDARD_INPUT)) {
      checkStandardInput();
      return gathers && source.filter(ConvertCommand::holdsMany).isPresent()
          ? gathering.get().gather(console.in())
          : convertStandardInput(conversion);
    }
    ArticleFiles found =
        source
            .map(ArticleFormat::fileEndings)
            .filter(endings -> !endings.isEmpty())
            .map(endings -> ArticleCorpus.of(inputs).withOptions(CorpusOptions.defaults().withEndings(endings)).list())
            .orElseGet(() -> ArticleCorpus.of(inputs).list());
    found.problems().forEach(problem -> console.report(OptionAdvice.of(problem)));
    int status = found.problems().isEmpty() ? ExitStatus.OK : ExitStatus.INPUT_OUTPUT;
    if (gathers && (found.files().size() > 1 || isReadAsMany(found.files(), source))) {
      return Math.max(status, gathering.get().gather(found.files()));
    }
    if (target.folder == null && found.files().size() > 1) {
      throw usage(
          "expected one article for "
              + (target.file == null ? "the standard output" : target.file)
              + ", found "
              + found.files().size()
              + ": add --out-dir");
    }
    OutputPlan plan = plan(found.files(), format);
    plan.problems().forEach(console::report);
    if (!plan.problems().isEmpty()) {
      return ExitStatus.USAGE;
    }
    SplitRun splits = new SplitRun(asked.parser(), format, asked::source, target.folder, console);
    splits.spare(plan.outputs());
    for (Output output : plan.outputs()) {
      Path input = output.input().path();
      int outcome = splits.isFor(input) ? splits.split(output) : convert(conversion, output);
      status = Math.max(status, outcome);
    }
    return status;
  }

  private Gathering gathering(ArticleFormat format, Optional<ArticleFormat> source) {
    Gathering any = Gathering.of(asked.parser(), format);
    Gathering named = asked.isOfSite(format) ? any.withFileNames() : any;
    return source.map(named::reading).orElseGet(() -> named.readingEach(asked::source));
  }

  private static boolean holdsMany(ArticleFormat format) {
    return format.capacity() == ArticleFormat.Capacity.MANY;
  }

  private static boolean isReadAsMany(List<ArticleFile> files, Optional<ArticleFormat> source) {
    return files.stream()
        .anyMatch(
            file ->
                source
                    .or(() -> ArticleFormats.byFileName(file.path().toString()))
                    .filter(ConvertCommand::holdsMany)
                    .isPresent());
  }

  private ParameterException usage(String message) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
  }

  private void checkStandardInput() {
    if (inputs.size() > 1) {
      throw usage("expected - alone, for the standard input");
    }
    if (target.folder != null) {
      throw usage("the standard input has no name to write under: use -o in place of --out-dir");
    }
  }

  private int convertStandardInput(Conversion conversion) {
    try {
      return finish(conversion.convert(console.in()), target.file);
    } catch (IOException e) {
      console.report(FileDiagnostics.unread(STANDARD_INPUT, e));
      return ExitStatus.INPUT_OUTPUT;
    }
  }

  private OutputPlan plan(List<ArticleFile> files, ArticleFormat format) {
    if (target.folder != null) {
      return OutputPlan.below(target.folder, files, format.fileEndings().get(0));
    }
    Path file = target.file;
    return files.isEmpty() || file == null
        ? new OutputPlan(
            files.stream().map(each -> new Output(each, STANDARD_INPUT)).toList(), List.of())
        : OutputPlan.single(files.get(0), file);
  }

  private int convert(Conversion conversion, Output output) {
    Path input = output.input().path();
    Conversion.Outcome outcome;
    try {
      outcome = asked.source(input).map(conversion::reading).orElse(conversion).convert(input);
    } catch (IOException e) {
      console.report(FileDiagnostics.unread(input, e));
      return ExitStatus.INPUT_OUTPUT;
    }
    return finish(outcome, target.folder == null ? target.file : output.target());
  }

  private int finish(Conversion.Outcome outcome, @Nullable Path file) {
    report(outcome);
    int status = Math.max(ExitStatus.of(outcome.diagnostics()), ExitStatus.of(outcome.losses()));
    if (outcome.text().isEmpty()) {
      return status;
    }
    String text = outcome.text().get();
    if (file == null) {
      console.out().print(text);
      return status;
    }
    try {
      if (target.folder != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
      return status;
    } catch (IOException e) {
      console.report(FileDiagnostics.unwritten(file, e));
      return ExitStatus.INPUT_OUTPUT;
    }
  }

  /**
   * Says in one line why a file was refused; of one that was not, shows the lines with findings.
   */
  private void report(Conversion.Outcome outcome) {
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      if (outcome.text().isPresent() && ExitStatus.isFinding(diagnostic)) {
        console.report(diagnostic, outcome.source());
      } else {
        console.report(diagnostic);
      }
    }
    outcome.losses().forEach(loss -> console.report(OptionAdvice.of(loss)));
  }
}
