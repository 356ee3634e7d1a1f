package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.EditRefusedException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets fields of the front matter. */
@Command(
    name = "set",
    customSynopsis = "article set [-h] [--add] [--dry-run] FIELD=VALUE... FILE...",
    description = {
      "Sets fields of the front matter. Every other byte of the files stays as it is.",
      "",
      "A field that is not there yet becomes the last one, if it is one of layout, code, origin_url,"
          + " image, title, description, category, language and date; any other name needs --add. A"
          + " field that holds a number, a date, true or false keeps its kind if the value can be"
          + " read so; all else is set as text.",
      "",
      "A file whose name has = in it is given as ./NAME."
    },
    footer = {
      "",
      "Examples:",
      "  article set title='Flood warning lifted' news.md",
      "  article set --dry-run category=WEATHER language=en posts/*.md | less",
      "  article set --add draft=true news.md",
      "",
      "Exit status: 0 all well, 1 an edit was refused, 2 usage or a name that no field has, 3 a file"
          + " can't be read or written."
    })
final class SetCommand implements Callable<Integer> {

  private static final Set<String> KNOWN = Metadata.empty().views().keySet();

  private final Console console;
  private final ArticleParser parser = ArticleParser.create();

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Option(
      names = "--add",
      description = "Adds fields that a file does not have, whatever their names.")
  private boolean add;

  @Option(
      names = "--dry-run",
      description = "Writes nothing; prints the changes as a unified diff.")
  private boolean dryRun;

  @Parameters(
      paramLabel = "ARGUMENT",
      arity = "1..*",
      description = "FIELD=VALUE, one or more, and then the files.")
  private List<String> arguments = new ArrayList<>();

  SetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<String, String> values = new LinkedHashMap<>();
    int next = 0;
    while (next < arguments.size() && nameLength(arguments.get(next)) >= 0) {
      String argument = arguments.get(next++);
      String name = argument.substring(0, nameLength(argument));
      if (name.isBlank()) {
        throw usage("expected a name before the = of " + argument);
      }
      if (values.put(name, argument.substring(name.length() + 1)) != null) {
        throw usage("the field " + name + " is set twice");
      }
    }
    List<Path> files = files(arguments.subList(next, arguments.size()));
    if (values.isEmpty()) {
      throw usage("expected FIELD=VALUE before the files");
    }
    if (files.isEmpty()) {
      throw usage("expected a file after FIELD=VALUE");
    }
    return set(values, files);
  }

  /** Returns the length of the name before the first {@code =}; -1 for what is a file. */
  private static int nameLength(String argument) {
    int equals = argument.indexOf('=');
    String name = argument.substring(0, Math.max(equals, 0));
    return name.contains("/") || name.contains("\\") ? -1 : equals;
  }

  private List<Path> files(List<String> names) {
    try {
      return names.stream().map(Path::of).toList();
    } catch (InvalidPathException e) {
      throw usage(e.getInput() + " is no name of a file: " + e.getReason());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
  }

  private int set(Map<String, String> values, List<Path> files) {
    List<String> unusual = values.keySet().stream().filter(name -> !KNOWN.contains(name)).toList();
    if (!add && !unusual.isEmpty()) {
      int status = checkNames(unusual, files);
      if (status != ExitStatus.OK) {
        return status;
      }
    }
    int status = ExitStatus.OK;
    for (Path file : files) {
      status = Math.max(status, set(values, file));
    }
    return status;
  }

  /** Says which names no field has, before anything is written. */
  private int checkNames(List<String> names, List<Path> files) {
    int status = ExitStatus.OK;
    for (Path file : files) {
      Optional<ArticleDocument> document = readable(file);
      for (String name : names) {
        if (document.isPresent() && document.get().metadata().field(name).isEmpty()) {
          console.report(UnknownField.diagnostic(document.get(), name));
          status = ExitStatus.USAGE;
        }
      }
    }
    return status;
  }

  /** Returns the document; empty where that fails, which is said when the file is to be edited. */
  private Optional<ArticleDocument> readable(Path file) {
    try {
      return Optional.of(parser.parse(file));
    } catch (IOException saidLater) {
      return Optional.empty();
    }
  }

  private int set(Map<String, String> values, Path file) {
    ArticleDocument document;
    try {
      document = parser.parse(file);
    } catch (IOException e) {
      console.report(FileDiagnostics.unread(file, e));
      return ExitStatus.INPUT_OUTPUT;
    }
    try {
      return write(edit(document, values), document, file);
    } catch (EditRefusedException e) {
      console.report(e.diagnostic(), document.source());
      return ExitStatus.FINDINGS;
    } catch (IOException e) {
      console.report(FileDiagnostics.unwritten(file, e));
      return ExitStatus.INPUT_OUTPUT;
    }
  }

  private static ArticleEdit edit(ArticleDocument document, Map<String, String> values) {
    ArticleEdit edit = document.edit();
    for (Map.Entry<String, String> value : values.entrySet()) {
      String name = value.getKey();
      edit = edit.set(name, FieldArgument.value(document.metadata(), name, value.getValue()));
    }
    return edit;
  }

  private int write(ArticleEdit edit, ArticleDocument document, Path file) throws IOException {
    if (dryRun) {
      console.out().print(edit.diff());
      return ExitStatus.OK;
    }
    ArticleDocument changed = edit.apply();
    boolean same = Arrays.equals(document.bytes(), changed.bytes());
    if (!same) {
      changed.writeTo(file);
    }
    console.out().println((same ? "unchanged " : "changed ") + file);
    return ExitStatus.OK;
  }
}
