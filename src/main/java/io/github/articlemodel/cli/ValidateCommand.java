package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.corpus.FileFixes;
import io.github.articlemodel.report.FindingReport;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.FileTimes;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.validation.CorpusCheck;
import io.github.articlemodel.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds articles to rules. */
@Command(
    name = "validate",
    description = {
      "Holds articles to rules: lists what breaks one, with its line and what to do, and all that"
          + " lint finds. With --fix, mends what is certain.",
      "",
      "Without --rules, the rules are those that make sense for the profile; 'article rules' lists"
          + " them. A comment <!-- article-disable CODE --> in an article switches a rule off:"
          + " docs/validation.md tells more.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input."
    },
    footer = {
      "",
      "Examples:",
      "  article validate posts/",
      "  article validate --rules article-rules.yaml --fail-on error posts/",
      "  article validate --only rule.unique-code,link posts/",
      "  article validate --schema front-matter.schema.json posts/",
      "  article validate --fix --dry-run posts/ | less",
      "  article validate --fix --only rule.empty-heading posts/",
      "  article validate --report html -o findings.html posts/",
      "",
      "Exit status: 0 all well, 1 there are warnings or errors (or, with --fail-on, findings of"
          + " that level), 2 usage or a rule file with mistakes, 3 a file can't be read or written."
    })
final class ValidateCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin RuleOptions ruleOptions = new RuleOptions();

  @Option(
      names = "--schema",
      paramLabel = "FILE",
      description = "A JSON Schema that the front matter is held to. Nothing is fetched for it.")
  private @Nullable Path schema;

  @Mixin ReportOption target = new ReportOption();

  @Option(
      names = "--only",
      paramLabel = "CODE",
      split = ",",
      converter = DiagnosticCodes.class,
      description =
          "Lists, counts and mends only findings of a code, such as rule.one-h1, or of an area,"
              + " such as link; of several where it is given again.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      converter = SeverityName.class,
      description =
          "The least level of findings for which the exit status is 1: info, warning (the default)"
              + " or error.")
  private Severity failOn = Severity.WARNING;

  @Option(
      names = "--fix",
      description = {
        "Mends what can be mended for certain, each file in one step, and prints what it did; then"
            + " lists what is left. Of the standard input, the mended text is printed, and what is"
            + " left goes to the standard error or to the FILE of -o."
      })
  private boolean fix;

  @Mixin InputOptions inputOptions = new InputOptions();

  @Mixin EditOptions editOptions = new EditOptions();

  @Mixin InputNames input = new InputNames();

  private int status = ExitStatus.OK;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (editOptions.dryRun && !fix) {
      throw Usage.error(spec, "--dry-run goes with --fix alone: without it nothing is written");
    }
    boolean isPiped = input.names.contains(Inputs.STANDARD_INPUT);
    if (editOptions.dryRun && target.isGiven()) {
      throw Usage.error(
          spec, "with --dry-run nothing is listed: leave --report, --json and -o out");
    }
    if (fix && isPiped && target.isGiven() && !target.isToFile()) {
      throw Usage.error(
          spec, "the mended text goes to the standard output: give -o FILE for the report");
    }
    RuleOptions.Loaded loaded = ruleOptions.load(console, spec);
    Validator validator = RuleOptions.validator(loaded.rules(), schema, console);
    if (validator == null) {
      boolean isThere = schema == null || Files.isReadable(schema);
      return Math.max(loaded.status(), isThere ? ExitStatus.USAGE : ExitStatus.INPUT_OUTPUT);
    }
    ArticleParser parser = ArticleParser.of(ParserOptions.of(validator.rules().profile()));
    Inputs inputs = Inputs.of(input.names, parser, console, spec);
    FileFixes fixes =
        FileFixes.of(parser, validator)
            .only(this::isWanted)
            .withTimes(editOptions.keepTimes ? FileTimes.KEPT : FileTimes.NEW);
    if (editOptions.dryRun) {
      return new FixRun(console, inputs, fixes).diffs();
    }
    if (fix) {
      console.changesFiles();
    }
    if (fix && isPiped && !target.isGiven()) {
      return mendPiped(inputs, fixes);
    }
    return target.write(
        console,
        inputs,
        CodeTable.rules(),
        report -> {
          if (fix) {
            mend(inputs, fixes, validator, report);
          } else {
            list(inputs, validator, report);
          }
          return status;
        });
  }

  private boolean isWanted(Diagnostic finding) {
    return DiagnosticCodes.match(finding.code(), only);
  }

  private void list(Inputs inputs, Validator validator, FindingReport report) {
    CorpusCheck corpus = validator.corpusCheck();
    inputs.map(
        document -> {
          corpus.add(document);
          return new Checked(document.source(), validator.validate(document));
        },
        checked -> tell(checked.source(), checked.findings(), report),
        problem -> unread(problem, report));
    later(corpus, report);
  }

  /** What was found in a file. */
  private record Checked(SourceText source, List<Diagnostic> findings) {}

  /** Mends the inputs, and lists what is left. */
  private void mend(Inputs inputs, FileFixes fixes, Validator validator, FindingReport report) {
    CorpusCheck corpus = validator.corpusCheck();
    new FixRun(console, inputs, fixes)
        .mend(
            outcome -> {
              if (inputs.piped() != null) {
                console.write(outcome.result().bytes());
              }
              if (outcome.isRead()) {
                tell(outcome.result(), outcome.findings(), report);
                corpus.add(inputs.parser().parse(outcome.result()));
              }
              outcome.problem().forEach(problem -> unread(problem, report));
            },
            problem -> unread(problem, report));
    later(corpus, report);
  }

  /** Writes the standard input, mended, to the standard output; what is left is told apart. */
  private int mendPiped(Inputs inputs, FileFixes fixes) {
    new FixRun(console, inputs, fixes)
        .mend(
            outcome -> {
              console.write(outcome.result().bytes());
              for (Diagnostic found : outcome.findings()) {
                if (isWanted(found)) {
                  judge(found);
                  console.report(found);
                }
              }
            },
            problem -> {
              console.report(problem);
              status = Math.max(status, ExitStatus.INPUT_OUTPUT);
            });
    return status;
  }

  private void tell(SourceText source, List<Diagnostic> all, FindingReport report) {
    List<Diagnostic> found = all.stream().filter(this::isWanted).toList();
    found.forEach(this::judge);
    report.add(source, found);
  }

  private void later(CorpusCheck corpus, FindingReport report) {
    for (Diagnostic found : corpus.finish()) {
      if (isWanted(found)) {
        judge(found);
        report.addLater(found);
      }
    }
  }

  private void judge(Diagnostic found) {
    if (found.severity().compareTo(failOn) >= 0) {
      status = Math.max(status, ExitStatus.FINDINGS);
    }
  }

  private void unread(Diagnostic problem, FindingReport report) {
    report.addUnread(problem);
    status = Math.max(status, ExitStatus.INPUT_OUTPUT);
  }
}
