package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.FileMove;
import io.github.articlemodel.corpus.FileMoves;
import io.github.articlemodel.corpus.FileNamePattern;
import io.github.articlemodel.corpus.FileNaming;
import io.github.articlemodel.corpus.FileReversal;
import io.github.articlemodel.corpus.MovedLinks;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives files names by what they say. */
@Command(
    name = "rename-files",
    customSynopsis = {
      "article rename-files [-h] [--dry-run] [--fix-links] [--profile=NAME] --to=PATTERN INPUT...",
      "       article rename-files --undo=FILE [--dry-run]"
    },
    description = {
      "Gives files names by what they say: {date}-{slug}.md, {date:yyyy/MM}/{code}.md.",
      "",
      "In braces stands a key of the profile, such as date, code, title or category. {date} is the"
          + " day, and {date:yyyy/MM} a form of it; {slug} is the field, or else the headline in"
          + " lower case with hyphens; {name} the present name, without a day that it begins with"
          + " and without its ending. Without an ending in PATTERN a file keeps its own. A file"
          + " stays in its folder, unless PATTERN has a slash: then folders begin at the folder"
          + " INPUT.",
      "",
      "No file is written over, and nothing is moved where two files would have one name. A file"
          + " that has no value for PATTERN keeps its name, as index.md does, and is told. A second"
          + " run changes nothing.",
      "",
      "What was moved is printed as OLD, a tab, NEW, and with --fix-links each address that was"
          + " changed in six cells; --undo reads that list, moves the files back and gives the"
          + " links their old addresses. It does nothing where a file with such links was changed"
          + " since, or the list has not all lines of it."
    },
    footer = {
      "",
      "Examples:",
      "  article rename-files --to '{date}-{slug}' --dry-run posts/",
      "  article rename-files --to '{date:yyyy/MM}/{code}.md' --fix-links posts/ > moved.tsv",
      "  article rename-files --undo moved.tsv",
      "",
      "Exit status: 0 all well, 1 a file keeps its name, or a link has to change, 2 usage or two"
          + " files of one name, 3 a file can't be read or moved."
    })
final class RenameFilesCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Option(
      names = "--to",
      paramLabel = "PATTERN",
      description = "The new names; in quotes, as shells take braces for something else.")
  private @Nullable String to;

  @Option(
      names = "--undo",
      paramLabel = "FILE",
      description = "Takes back what FILE lists: the output of this command, or a part of it.")
  private @Nullable Path undo;

  @Option(names = "--dry-run", description = "Prints what would be moved; moves nothing.")
  private boolean dryRun;

  @Option(
      names = "--fix-links",
      description =
          "Gives the links between the files of INPUT their new addresses; without it they are"
              + " told.")
  private boolean fixLinks;

  @Mixin private ProfileOption profile = new ProfileOption();

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files and folders.")
  private List<String> names = new ArrayList<>();

  RenameFilesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    MoveRun run = new MoveRun(console, profile.parser(), dryRun);
    if (undo != null) {
      if (to != null || fixLinks || !names.isEmpty()) {
        throw Usage.error(spec, "expected --undo alone, or with --dry-run");
      }
      undo(undo, run);
      return run.status();
    }
    if (to == null || names.isEmpty()) {
      throw Usage.error(spec, "expected --to PATTERN and the files, or --undo FILE");
    }
    FileNamePattern pattern = pattern(to);
    if (names.contains(Inputs.STANDARD_INPUT)) {
      throw Usage.error(spec, "the standard input has no name to change");
    }
    Inputs inputs = Inputs.of(names, profile.parser(), console, spec);
    if (pattern.hasFolders()
        && !names.stream().allMatch(name -> Files.isDirectory(Path.of(name)))) {
      throw Usage.error(
          spec, "the folders of the pattern begin at the folder INPUT: give folders, not files");
    }
    inputs.problems().forEach(run::unread);
    FileNaming naming = new FileNaming(pattern, inputs.parser());
    List<FileMove> moves = new ArrayList<>();
    read(
        inputs,
        run,
        (file, document) -> naming.move(file, document, run::finding).ifPresent(moves::add));
    move(FileMoves.of(moves), inputs, run);
    return run.status();
  }

  private FileNamePattern pattern(String text) {
    try {
      return FileNamePattern.parse(text, profile.profile());
    } catch (IllegalArgumentException e) {
      throw Usage.error(spec, "--to: " + e.getMessage());
    }
  }

  /** Takes a file and what was read from it. */
  private interface Reader {
    void read(ArticleFile file, ArticleDocument document);
  }

  private static void read(Inputs inputs, MoveRun run, Reader reader) {
    for (ArticleFile file : inputs.files()) {
      ArticleDocument document;
      try {
        document = inputs.parser().parse(file.path());
      } catch (IOException e) {
        run.unread(FileDiagnostics.unread(file.path(), e));
        continue;
      }
      reader.read(file, document);
    }
  }

  private void move(FileMoves moves, Inputs inputs, MoveRun run) {
    if (!run.canBeMade(moves.problems())) {
      return;
    }
    Map<Path, Map<String, String>> addresses = new LinkedHashMap<>();
    if (!moves.moves().isEmpty()) {
      MovedLinks links = MovedLinks.of(moves);
      read(inputs, run, (file, document) -> look(file, document, links, addresses, run));
    }
    if (run.move(moves)) {
      Map<Path, Path> names = MoveRun.names(moves);
      addresses.forEach((file, changed) -> run.fix(names.getOrDefault(file, file), changed));
    } else if (!dryRun && !addresses.isEmpty()) {
      console.print("article rename-files: links were not changed");
    }
  }

  private void undo(Path file, MoveRun run) {
    MoveList list = listed(file, run);
    FileMoves moves = FileMoves.of(list.moves().stream().map(FileMove::reversed).toList());
    List<Diagnostic> problems = new ArrayList<>(moves.problems());
    list.reversals().forEach(reversal -> reversal.problem().ifPresent(problems::add));
    if (!run.canBeMade(problems)) {
      return;
    }
    if (run.move(moves)) {
      Map<Path, Path> names = MoveRun.names(moves);
      for (FileReversal reversal : list.reversals()) {
        run.takeBack(reversal, names.getOrDefault(reversal.file(), reversal.file()));
      }
    } else if (!dryRun && !list.reversals().isEmpty()) {
      console.print("article rename-files: links were not changed");
    }
  }

  private void look(
      ArticleFile file,
      ArticleDocument document,
      MovedLinks links,
      Map<Path, Map<String, String>> addresses,
      MoveRun run) {
    if (!fixLinks) {
      links.findings(document).forEach(run::finding);
      return;
    }
    Map<String, String> changed = links.addresses(document);
    if (!changed.isEmpty()) {
      addresses.put(file.path(), changed);
    }
  }

  private MoveList listed(Path file, MoveRun run) {
    try {
      return MoveList.read(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw Usage.error(spec, file + ":" + e.getMessage());
    } catch (IOException e) {
      run.unread(FileDiagnostics.unread(file, e));
      return new MoveList(List.of(), List.of());
    }
  }
}
