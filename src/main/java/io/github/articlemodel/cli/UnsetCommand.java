package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.corpus.FieldCensus;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldPath.Index;
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

/** Removes fields of the front matter. */
@Command(
    name = "unset",
    customSynopsis = "article unset [OPTIONS] FIELD[,FIELD...] INPUT...",
    description = {
      "Removes fields of the front matter. Every other byte of the files stays as it is; a file"
          + " without the field is left alone.",
      "",
      "FIELD is a name, or a path such as params.image.alt or tags[0]; a name with a full stop,"
          + " comma or bracket in it stands in double quotes.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input, and the result"
          + " goes to the standard output."
    },
    footer = {
      "",
      "Examples:",
      "  article unset draft news.md",
      "  article unset --dry-run draft,params.image.alt posts/ | less",
      "  article unset 'tags[0]' - < news.md > shorter.md",
      "",
      "Exit status: 0 all well, 1 an edit was refused, 2 usage or a name that no field has, 3 a file"
          + " can't be read or written."
    })
final class UnsetCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin EditOptions editOptions = new EditOptions();

  @Mixin InputOptions inputOptions = new InputOptions();

  @Parameters(index = "0", paramLabel = "FIELD[,FIELD...]", description = "The fields to remove.")
  private String fields = "";

  @Parameters(
      index = "1..*",
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files and folders, or - for the standard input.")
  private List<String> names = new ArrayList<>();

  UnsetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<FieldPath> paths = FieldArguments.paths(fields, names, spec);
    EditRun run = EditRun.of(names, editOptions, console, spec);
    if (run.reportsUnknown(paths, "unset.unknown-field")) {
      return ExitStatus.USAGE;
    }
    List<FieldPath> ordered = paths.stream().sorted(UnsetCommand::lastFirst).toList();
    return run.edit(document -> edit(document, ordered));
  }

  private static ArticleEdit edit(ArticleDocument document, List<FieldPath> paths) {
    ArticleEdit edit = document.edit();
    for (FieldPath path : paths) {
      if (FieldCensus.mayHave(document, path)) {
        edit = edit.with(new FieldEdit.Remove(path));
      }
    }
    return edit;
  }

  /** Orders later items and inner fields first, so that no removal changes what others name. */
  private static int lastFirst(FieldPath a, FieldPath b) {
    for (int i = 0; i < Math.min(a.steps().size(), b.steps().size()); i++) {
      Step one = a.steps().get(i);
      Step other = b.steps().get(i);
      if (!one.equals(other)) {
        return one instanceof Index left && other instanceof Index right
            ? Integer.compare(right.index(), left.index())
            : one.toString().compareTo(other.toString());
      }
    }
    return Integer.compare(b.steps().size(), a.steps().size());
  }
}
