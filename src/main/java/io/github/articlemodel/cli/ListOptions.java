package io.github.articlemodel.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that every command has which lists things, and its inputs. */
final class ListOptions {

  @Mixin Options options = new Options();

  @ArgGroup Form form = new Form();

  /** How the list is written. */
  static final class Form {
    @Option(names = "--json", description = "Prints a JSON array with an object for each.")
    boolean json;

    @Option(
        names = "--csv",
        description = {
          "Prints CSV with a line of names. A text that a spreadsheet would take for a formula has"
              + " an apostrophe before it."
        })
    boolean csv;
  }

  @Mixin InputOptions inputOptions = new InputOptions();

  @Mixin ProfileOption profile = new ProfileOption();

  @Mixin InputNames input = new InputNames();

  /** Returns the run that lists what the inputs hold. */
  ListRun run(Console console, @Nullable CommandSpec spec) {
    return ListRun.of(input.names, profile.parser(), this, console, spec);
  }
}
