package io.github.articlemodel.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that every command has which lists things. */
final class ListOptions {

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
}
