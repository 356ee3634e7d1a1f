package io.github.articlemodel.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class Options {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help and ends.")
  boolean help;
}
