package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.corpus.FieldCensus;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets fields of the front matter. */
@Command(
    name = "set",
    customSynopsis = "article set [OPTIONS] FIELD=VALUE... INPUT...",
    description = {
      "Sets fields of the front matter. Every other byte of the files stays as it is.",
      "",
      "FIELD is a name, or a path such as params.image.alt or authors[0].name; a name with a full"
          + " stop, comma, bracket or = in it stands in double quotes. FIELD+=VALUE adds an item to"
          + " a list.",
      "",
      "A field that is not there yet becomes the last one, if it is one of layout, code, origin_url,"
          + " image, title, description, category, language and date; any other name needs --add or"
          + " --if-present. A field that holds a number, a date, true or false keeps its kind if the"
          + " value can be read so; all else is set as text, unless --type is given.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input, and the result"
          + " goes to the standard output. A file whose name has = in it is given as ./NAME."
    },
    footer = {
      "",
      "Examples:",
      "  article set title='Flood warning lifted' news.md",
      "  article set --dry-run category=WEATHER language=en posts/ | less",
      "  article set --add draft=true --type boolean news.md",
      "  article set tags+=weather params.image.alt='A boat' news.md",
      "  article set --add --type yaml 'tags=[weather, north]' news.md",
      "",
      "Exit status: 0 all well, 1 an edit was refused, 2 usage or a name that no field has, 3 a file"
          + " can't be read or written."
    })
final class SetCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin EditOptions editOptions = new EditOptions();

  @Mixin InputOptions inputOptions = new InputOptions();

  @ArgGroup private Absent absent = new Absent();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "What each VALUE is: text, number, boolean, date, or yaml for any value.")
  private @Nullable String type;

  @Parameters(
      paramLabel = "ARGUMENT",
      arity = "1..*",
      description = "FIELD=VALUE, one or more, and then files and folders, or -.")
  private List<String> arguments = new ArrayList<>();

  /** What to do with fields that a file does not have. */
  static final class Absent {
    @Option(
        names = "--add",
        description = "Adds fields that a file does not have, whatever their names.")
    private boolean add;

    @Option(
        names = "--if-present",
        description = "Sets a field only in the files that have it; leaves the others alone.")
    private boolean ifPresent;
  }

  SetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Assignment> assignments = new ArrayList<>();
    List<FieldPath> set = new ArrayList<>();
    int next = 0;
    while (next < arguments.size() && FieldArguments.equalsSign(arguments.get(next)) >= 0) {
      Assignment assignment = assignment(arguments.get(next++));
      if (!assignment.appends() && set.contains(assignment.path())) {
        throw Usage.error(spec, "the field " + assignment.path() + " is set twice");
      }
      set.add(assignment.path());
      assignments.add(assignment);
    }
    List<String> names = arguments.subList(next, arguments.size());
    if (assignments.isEmpty()) {
      throw Usage.error(spec, "expected FIELD=VALUE before the files");
    }
    if (names.isEmpty()) {
      throw Usage.error(spec, "expected a file after FIELD=VALUE");
    }
    EditRun run = EditRun.of(names, editOptions, console, spec);
    if (reportsUnknown(run, set)) {
      return ExitStatus.USAGE;
    }
    Map<FieldPath, String> notes = new ConcurrentHashMap<>();
    int status = run.edit(document -> edit(document, assignments, notes));
    set.stream().distinct().filter(notes::containsKey).map(notes::get).forEach(console::print);
    return status;
  }

  private Assignment assignment(String argument) {
    try {
      ValueType valueType = type == null ? null : ValueType.named(type);
      return Assignment.parse(argument, FieldArguments.equalsSign(argument), valueType);
    } catch (IllegalArgumentException e) {
      throw Usage.error(spec, String.valueOf(e.getMessage()));
    }
  }

  /** Tells the names that no field has, before anything is written. */
  private boolean reportsUnknown(EditRun run, List<FieldPath> set) {
    if (absent.add) {
      return false;
    }
    if (absent.ifPresent) {
      return run.reportsUnknown(set, "set.unknown-field");
    }
    List<FieldPath> unusual = set.stream().filter(path -> !isKnown(path)).distinct().toList();
    FieldCensus census = run.census(unusual);
    List<FieldPath> unknown = unusual.stream().filter(census::isLacking).toList();
    for (FieldPath path : unknown) {
      String advice =
          census.isInNone(path)
              ? "--add adds it"
              : "--add adds it, --if-present leaves such files alone";
      console.report(census.unknown(path, "set.unknown-field", "nothing was changed", advice));
    }
    return !unknown.isEmpty();
  }

  private static boolean isKnown(FieldPath path) {
    return Metadata.empty().views().keySet().stream().map(FieldPath::of).anyMatch(path::equals);
  }

  private ArticleEdit edit(
      ArticleDocument document, List<Assignment> assignments, Map<FieldPath, String> notes) {
    PlannedEdit plan = PlannedEdit.of(document);
    for (Assignment assignment : assignments) {
      boolean mayHave = FieldCensus.mayHave(document, assignment.path());
      if (!absent.ifPresent || mayHave) {
        plan = assignment.addTo(plan);
      }
      if (!absent.ifPresent && !mayHave) {
        note(assignment, notes);
      }
    }
    return plan.edit();
  }

  private static void note(Assignment assignment, Map<FieldPath, String> notes) {
    FieldPath path = assignment.path();
    assignment
        .looksLike()
        .ifPresent(
            type ->
                notes.put(
                    path,
                    "article set: note: "
                        + path
                        + " is new, and a text (--type "
                        + Names.of(type)
                        + " makes it "
                        + type.expected()
                        + ")"));
  }
}
