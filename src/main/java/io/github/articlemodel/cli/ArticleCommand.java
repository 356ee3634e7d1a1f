package io.github.articlemodel.cli;

import io.github.articlemodel.format.NearestNames;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code article}. */
@Command(
    name = "article",
    versionProvider = ArticleCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads, checks, converts and edits article files: front matter and Markdown.",
    footer = {
      "",
      "Examples:",
      "  article inspect news.md",
      "  article get title,date posts/",
      "  article index posts/ > posts.jsonl",
      "  article new --title 'Flood warning lifted'",
      "  article convert --to json --out-dir out posts/",
      "  article images --csv posts/ > pictures.csv",
      "  article lint posts/",
      "  article validate --fix --dry-run posts/",
      "  article stats --html stats.html posts/",
      "  article set --dry-run title='Flood warning lifted' news.md",
      "  article verify posts/",
      "",
      "Exit status: 0 all well, 1 findings, 2 usage, 3 input or output failed.",
      "'article COMMAND --help' tells more about a command."
    })
public final class ArticleCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Shows the version and ends.")
  boolean version;

  private ArticleCommand() {}

  /**
   * Runs the program and ends the virtual machine with its exit status.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    System.exit(
        run(
            new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.ofProcess(System.getenv())),
            args));
  }

  /** Runs the program without a terminal and returns its exit status. */
  static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    return run(new Console(in, out, err), args);
  }

  /** Runs the program and returns its exit status. */
  static int run(Console console, String... args) {
    try {
      int status = commandLine(console, args).execute(args);
      console.out().flush();
      return status;
    } catch (UncheckedIOException e) {
      return console.outputFailed(e);
    } catch (OutOfMemoryError e) {
      console.print("article: not enough memory: give more with java -Xmx2g -jar …");
      return ExitStatus.INPUT_OUTPUT;
    } catch (StackOverflowError | LinkageError e) {
      return defect(e, console);
    }
  }

  /** Returns the program, with all its commands or, if it is named first, with one of them. */
  static CommandLine commandLine(Console console, String... args) {
    CommandLine article = new CommandLine(new ArticleCommand());
    Subcommands.add(article, console, args);
    return article
        .registerConverter(Path.class, new PathArgument())
        .setExpandAtFiles(false)
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler((e, given) -> usage(e, console))
        .setExecutionExceptionHandler((e, command, result) -> failure(e, console));
  }

  /** Says that a command is missing. */
  @Override
  public void run() {
    CommandLine command = java.util.Objects.requireNonNull(spec).commandLine();
    String names = String.join(", ", command.getSubcommands().keySet());
    throw new ParameterException(
        command, "expected a command: " + names.replaceFirst(", (\\S+), help$", " or $1"));
  }

  private static int usage(ParameterException e, Console console) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    console.print(name + ": " + message(e));
    suggest(e, console);
    console.print("'" + name + " --help' shows the usage");
    return ExitStatus.USAGE;
  }

  private static String message(ParameterException e) {
    boolean isRoot = e.getCommandLine().getParent() == null;
    if (isRoot
        && e instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()) {
      return "there is no command " + unmatched.getUnmatched().get(0);
    }
    String message = String.valueOf(e.getMessage());
    return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
  }

  private static void suggest(ParameterException e, Console console) {
    CommandLine command = e.getCommandLine();
    boolean isCommand =
        command.getParent() == null
            && e instanceof UnmatchedArgumentException unmatched
            && !unmatched.isUnknownOption();
    if (!isCommand) {
      List<String> options =
          e instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()
              ? unmatched.getSuggestions()
              : List.of();
      if (!options.isEmpty()) {
        console.print("did you mean " + String.join(" or ", options) + "?");
      }
      return;
    }
    String typed = ((UnmatchedArgumentException) e).getUnmatched().get(0);
    List<String> near = NearestNames.of(typed, command.getSubcommands().keySet());
    if (!near.isEmpty()) {
      console.print("did you mean article " + String.join(" or article ", near) + "?");
    }
  }

  private static int failure(Exception e, Console console) {
    if (e instanceof UncheckedIOException unchecked) {
      return console.outputFailed(unchecked);
    }
    if (e instanceof InvalidPathException path) { // a name that is made of what an article says
      console.print("article: " + PathArgument.unusable(path));
      return ExitStatus.INPUT_OUTPUT;
    }
    return defect(e, console);
  }

  private static int defect(Throwable thrown, Console console) {
    StackTraceElement[] trace = thrown.getStackTrace();
    console.print(
        "article: a defect of this program: "
            + thrown
            + (trace.length == 0 ? "" : " at " + trace[0])
            + "; please report it with the input");
    return ExitStatus.DEFECT;
  }

  /** The version in the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = number();
      return new String[] {"article " + (version.isEmpty() ? "(not from a jar)" : version)};
    }

    /** Returns the version; empty where the program does not run from its jar. */
    static String number() {
      String version = ArticleCommand.class.getPackage().getImplementationVersion();
      return version == null ? "" : version;
    }
  }
}
