package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.corpus.FieldCensus;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renames fields of the front matter. */
@Command(
    name = "rename",
    customSynopsis = "article rename [OPTIONS] OLD=NEW... INPUT...",
    description = {
      "Gives fields of the front matter another name. Their values and places stay, and every other"
          + " byte of the files; a file without the field is left alone. A file that has a field of"
          + " the new name already is refused.",
      "",
      "OLD is a name, or a path such as params.image.alt; NEW is a name, as a rename moves nothing."
          + " A name with a full stop, bracket or = in it stands in double quotes.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input, and the result"
          + " goes to the standard output. A file whose name has = in it is given as ./NAME."
    },
    footer = {
      "",
      "Examples:",
      "  article rename summary=description news.md",
      "  article rename --dry-run lang=language params.image.alt=caption posts/ | less",
      "",
      "Exit status: 0 all well, 1 an edit was refused, 2 usage or a name that no field has, 3 a file"
          + " can't be read or written."
    })
final class RenameCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin EditOptions editOptions = new EditOptions();

  @Mixin InputOptions inputOptions = new InputOptions();

  @Parameters(
      paramLabel = "ARGUMENT",
      arity = "1..*",
      description = "OLD=NEW, one or more, and then files and folders, or -.")
  private List<String> arguments = new ArrayList<>();

  RenameCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<FieldEdit.Rename> renames = new ArrayList<>();
    int next = 0;
    while (next < arguments.size() && FieldArguments.equalsSign(arguments.get(next)) >= 0) {
      renames.add(rename(arguments.get(next++)));
    }
    List<String> names = arguments.subList(next, arguments.size());
    if (renames.isEmpty()) {
      throw Usage.error(spec, "expected OLD=NEW before the files");
    }
    if (names.isEmpty()) {
      throw Usage.error(spec, "expected a file after OLD=NEW");
    }
    EditRun run = EditRun.of(names, editOptions, console, spec);
    List<FieldPath> paths = renames.stream().map(FieldEdit.Rename::path).toList();
    return run.reportsUnknown(paths, "rename.unknown-field")
        ? ExitStatus.USAGE
        : run.edit(document -> edit(document, renames));
  }

  private FieldEdit.Rename rename(String argument) {
    int equals = FieldArguments.equalsSign(argument);
    if (equals == 0 || equals == argument.length() - 1) {
      throw Usage.error(spec, "expected a name on each side of the = of " + argument);
    }
    if (FieldArguments.unquoted(argument, '=', equals + 1) >= 0) {
      throw Usage.error(
          spec, argument + ": expected one =; one that is part of a name stands in double quotes");
    }
    try {
      FieldPath path = FieldPath.parse(argument.substring(0, equals));
      FieldPath name = FieldPath.parse(argument.substring(equals + 1));
      return new FieldEdit.Rename(path, name(path, name));
    } catch (IllegalArgumentException e) {
      throw Usage.error(spec, argument + ": " + e.getMessage());
    }
  }

  /** Returns the new name: given alone, or as the last step of a path to the same place. */
  private static String name(FieldPath path, FieldPath given) {
    List<Step> steps = given.steps();
    List<Step> place = path.steps().subList(0, path.steps().size() - 1);
    boolean samePlace = steps.size() == 1 || steps.subList(0, steps.size() - 1).equals(place);
    if (samePlace && steps.get(steps.size() - 1) instanceof Name name) {
      return name.name();
    }
    throw new IllegalArgumentException(
        "expected a name after the =, as a rename moves nothing; a full stop or bracket that is"
            + " part of a name stands in double quotes");
  }

  private static ArticleEdit edit(ArticleDocument document, List<FieldEdit.Rename> renames) {
    ArticleEdit edit = document.edit();
    for (FieldEdit.Rename rename : renames) {
      if (FieldCensus.mayHave(document, rename.path())) {
        edit = edit.with(rename);
      }
    }
    return edit;
  }
}
