package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.FileEdits;
import io.github.articlemodel.corpus.FileMove;
import io.github.articlemodel.corpus.FileMoves;
import io.github.articlemodel.corpus.FileNamePattern;
import io.github.articlemodel.corpus.FileNaming;
import io.github.articlemodel.corpus.LinkEdits;
import io.github.articlemodel.corpus.MovedLinks;
import io.github.articlemodel.link.AddressRewrites;
import io.github.articlemodel.report.TerminalText;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
          + " day, and {date:yyyy/MM} a form of it; {slug} is the field, or else the headline in lower"
          + " case with hyphens; {name} the present name, without a day that it begins with and"
          + " without its ending. Without an ending in PATTERN a file keeps its own. A file stays in"
          + " its folder, unless PATTERN has a slash: then folders begin at the folder INPUT.",
      "",
      "No file is written over, and nothing is moved where two files would have one name. A file"
          + " that has no value for PATTERN keeps its name, as index.md does, and is told. A second"
          + " run changes nothing.",
      "",
      "What was moved is printed as OLD, a tab, NEW; --undo reads that list and moves the files back."
    },
    footer = {
      "",
      "Examples:",
      "  article rename-files --to '{date}-{slug}' --dry-run posts/",
      "  article rename-files --to '{date:yyyy/MM}/{code}.md' --fix-links posts/ > moved.tsv",
      "  article rename-files --undo moved.tsv",
      "",
      "Exit status: 0 all well, 1 a file keeps its name, or a link has to change, 2 usage or two files"
          + " of one name, 3 a file can't be read or moved."
    })
final class RenameFilesCommand implements Callable<Integer> {

  private final Console console;
  private int status = ExitStatus.OK;

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
      description =
          "Moves files back that FILE lists: the output of this command, or a part of it.")
  private @Nullable Path undo;

  @Option(names = "--dry-run", description = "Prints what would be moved; moves nothing.")
  private boolean dryRun;

  @Option(
      names = "--fix-links",
      description =
          "Gives the links between the files of INPUT their new addresses; without it they are told.")
  private boolean fixLinks;

  @Mixin private ProfileOption profile = new ProfileOption();

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files and folders.")
  private List<String> names = new ArrayList<>();

  RenameFilesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (undo != null) {
      if (to != null || fixLinks || !names.isEmpty()) {
        throw Usage.error(spec, "expected --undo alone, or with --dry-run");
      }
      run(FileMoves.of(listed(undo)), null);
      return status;
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
    inputs.problems().forEach(this::unread);
    FileNaming naming = new FileNaming(pattern, inputs.parser());
    List<FileMove> moves = new ArrayList<>();
    read(
        inputs,
        (file, document) -> naming.move(file, document, this::finding).ifPresent(moves::add));
    run(FileMoves.of(moves), inputs);
    return status;
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

  private void read(Inputs inputs, Reader reader) {
    for (ArticleFile file : inputs.files()) {
      ArticleDocument document;
      try {
        document = inputs.parser().parse(file.path());
      } catch (IOException e) {
        unread(FileDiagnostics.unread(file.path(), e));
        continue;
      }
      reader.read(file, document);
    }
  }

  private void run(FileMoves moves, @Nullable Inputs inputs) {
    moves.problems().forEach(console::report);
    if (!moves.problems().isEmpty()) {
      console.print("article rename-files: nothing was moved");
      atLeast(ExitStatus.USAGE);
      return;
    }
    Map<Path, Map<String, String>> addresses = new LinkedHashMap<>();
    if (inputs != null && !moves.moves().isEmpty()) {
      MovedLinks links = MovedLinks.of(moves);
      read(inputs, (file, document) -> look(file, document, links, addresses));
    }
    if (dryRun) {
      moves.moves().forEach(this::print);
      return;
    }
    console.changesFiles();
    List<FileMove> done = new ArrayList<>();
    try {
      moves.run(
          move -> {
            done.add(move);
            print(move);
          });
    } catch (IOException e) {
      boolean isNamed = e instanceof FileSystemException named && named.getFile() != null;
      String failed =
          isNamed ? ((FileSystemException) e).getFile() : moves.moves().get(0).from().toString();
      console.report(FileDiagnostics.unmoved(Path.of(failed), e));
      console.print(
          "article rename-files: "
              + done.size()
              + " of "
              + moves.moves().size()
              + " files were moved");
      atLeast(ExitStatus.INPUT_OUTPUT);
    } catch (UncheckedIOException e) { // the list of moves can't be printed on
      done.stream()
          .skip(Math.max(0, done.size() - 1))
          .forEach(last -> console.print("moved " + cell(last.from()) + "\t" + cell(last.to())));
      throw e;
    }
    if (done.size() == moves.moves().size()) {
      fix(done, addresses);
    } else if (!addresses.isEmpty()) {
      console.print("article rename-files: links were not changed");
    }
  }

  private void look(
      ArticleFile file,
      ArticleDocument document,
      MovedLinks links,
      Map<Path, Map<String, String>> addresses) {
    if (!fixLinks) {
      links.findings(document).forEach(this::finding);
      return;
    }
    Map<String, String> changed = links.addresses(document);
    if (!changed.isEmpty()) {
      addresses.put(file.path(), changed);
    }
  }

  /** Gives links their new addresses, in the files as they are named now. */
  private void fix(List<FileMove> moves, Map<Path, Map<String, String>> addresses) {
    Map<Path, Path> names = new HashMap<>();
    moves.forEach(move -> names.put(move.from(), move.to()));
    addresses.forEach(
        (file, changed) -> {
          LinkEdits edits = LinkEdits.of(AddressRewrites.whole(changed));
          Path now = names.getOrDefault(file, file);
          FileEdits.Outcome outcome = FileEdits.of(profile.parser(), edits::edit).edit(now);
          boolean isRefused = outcome.kind() == FileEdits.Kind.REFUSED;
          boolean isChanged = outcome.kind() == FileEdits.Kind.CHANGED;
          outcome.diagnostics().forEach(isRefused || isChanged ? this::finding : this::unread);
          if (isChanged) {
            console.print(
                "links changed in " + TerminalText.line(now.toString()) + ": " + changed.size());
          }
        });
  }

  private void print(FileMove move) {
    console.out().println(cell(move.from()) + "\t" + cell(move.to()));
    console.out().flush();
  }

  private static String cell(Path path) {
    String text = path.toString();
    boolean odd = text.startsWith("\"") || text.chars().anyMatch(Character::isISOControl);
    return odd ? JsonOutput.line(text) : text;
  }

  /** Reads the list of moves, and returns their ways back. */
  private List<FileMove> listed(Path list) {
    List<FileMove> moves = new ArrayList<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(list, StandardCharsets.UTF_8);
    } catch (IOException e) {
      unread(FileDiagnostics.unread(list, e));
      return List.of();
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isMarked = i == 0 && line.startsWith("\uFEFF");
      String[] cells = (isMarked ? line.substring(1) : line).split("\t", -1);
      String place = list + ":" + (i + 1) + ": ";
      if (cells.length != 2 || cells[0].isEmpty() || cells[1].isEmpty()) {
        throw Usage.error(spec, place + "expected an old name, a tab and a new name");
      }
      try {
        moves.add(new FileMove(path(cells[1]), path(cells[0])));
      } catch (InvalidPathException | tools.jackson.core.JacksonException e) {
        throw Usage.error(spec, place + "no name of a file");
      }
    }
    return moves;
  }

  private static Path path(String cell) {
    return Path.of(cell.startsWith("\"") ? JsonOutput.read(cell) : cell);
  }

  private void finding(Diagnostic found) {
    console.report(OptionAdvice.of(found));
    atLeast(ExitStatus.FINDINGS);
  }

  private void unread(Diagnostic problem) {
    console.report(problem);
    atLeast(ExitStatus.INPUT_OUTPUT);
  }

  private void atLeast(int least) {
    status = Math.max(status, least);
  }
}
