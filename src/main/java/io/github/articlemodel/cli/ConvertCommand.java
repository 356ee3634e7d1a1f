package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.ArticleFiles;
import io.github.articlemodel.corpus.Conversion;
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
import java.util.stream.Stream;
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

  @Mixin InputOptions inputOptions = new InputOptions();

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
        () -> GatherRun.of(gathering(format, source).withJobs(jobs()), target.file, console);
    if (inputs.contains(STANDARD_INPUT)) {
      checkStandardInput();
      return gathers && source.filter(ConvertCommand::holdsMany).isPresent()
          ? gathering.get().gather(console.in())
          : convertStandardInput(conversion);
    }
    ArticleCorpus corpus = corpus(source);
    ArticleFiles found = corpus.list();
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
    if (target.folder != null || target.file != null) {
      console.changesFiles();
    }
    SplitRun splits = new SplitRun(asked.parser(), format, asked::source, target.folder, console);
    splits.spare(plan.outputs());
    return Math.max(status, convertAll(corpus, plan, conversion, splits));
  }

  private ArticleCorpus corpus(Optional<ArticleFormat> source) {
    ArticleCorpus corpus = inputOptions.corpus(inputs, asked.parser(), console, spec);
    return source
        .map(ArticleFormat::fileEndings)
        .filter(endings -> !endings.isEmpty())
        .map(endings -> corpus.withOptions(corpus.options().withEndings(endings)))
        .orElse(corpus);
  }

  private int convertAll(
      ArticleCorpus corpus, OutputPlan plan, Conversion conversion, SplitRun splits) {
    int[] status = {ExitStatus.OK};
    try (Stream<Converted> all =
        corpus.each(
            plan.outputs(),
            output -> output.input().path(),
            output ->
                splits.isFor(output.input().path())
                    ? new Converted(output, null, null)
                    : convert(conversion, output))) {
      all.forEach(
          converted -> {
            boolean isSplit = splits.isFor(converted.output().input().path());
            int outcome = isSplit ? splits.split(converted.output()) : tell(converted);
            status[0] = Math.max(status[0], outcome);
          });
    } finally {
      console.endProgress();
    }
    return status[0];
  }

  /** What became of a file, and why it could not be read or written. */
  private record Converted(
      Output output, Conversion.@Nullable Outcome outcome, @Nullable Diagnostic failure) {}

  private Gathering gathering(ArticleFormat format, Optional<ArticleFormat> source) {
    Gathering any = Gathering.of(asked.parser(), format);
    Gathering named = asked.isOfSite(format) ? any.withFileNames() : any;
    return source.map(named::reading).orElseGet(() -> named.readingEach(asked::source));
  }

  private int jobs() {
    return inputOptions.corpus(inputs, asked.parser(), null, spec).options().jobs();
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
      Conversion.Outcome outcome = conversion.convert(console.in());
      Output output = new Output(new ArticleFile(STANDARD_INPUT, STANDARD_INPUT), STANDARD_INPUT);
      return tell(new Converted(output, outcome, write(outcome, target.file)));
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

  /** Converts a file and writes the outcome where it goes to a file; runs beside others. */
  private Converted convert(Conversion conversion, Output output) {
    Path input = output.input().path();
    try {
      Conversion.Outcome outcome =
          asked.source(input).map(conversion::reading).orElse(conversion).convert(input);
      Path file = target.folder == null ? target.file : output.target();
      return new Converted(output, outcome, write(outcome, file));
    } catch (IOException e) {
      return new Converted(output, null, FileDiagnostics.unread(input, e));
    }
  }

  /** Writes a file; returns why it could not be written, or null. */
  private @Nullable Diagnostic write(Conversion.Outcome outcome, @Nullable Path file) {
    if (file == null || outcome.text().isEmpty()) {
      return null;
    }
    try {
      if (target.folder != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      AtomicFile.write(file, outcome.text().get().getBytes(StandardCharsets.UTF_8));
      return null;
    } catch (IOException e) {
      return FileDiagnostics.unwritten(file, e);
    }
  }

  /** Tells what became of a file, and prints what goes to no file. */
  private int tell(Converted converted) {
    int status = ExitStatus.OK;
    Conversion.Outcome outcome = converted.outcome();
    if (outcome != null) {
      report(outcome);
      status = Math.max(ExitStatus.of(outcome.diagnostics()), ExitStatus.of(outcome.losses()));
      if (target.folder == null && target.file == null) {
        outcome.text().ifPresent(console.out()::print);
      }
    }
    if (converted.failure() != null) {
      console.report(converted.failure());
      return ExitStatus.INPUT_OUTPUT;
    }
    return status;
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
