package io.github.articlemodel.cli;

import picocli.CommandLine.Option;

/** The option that every command has which edits files. */
final class EditOptions {

  @Option(
      names = "--dry-run",
      description = "Writes nothing; prints the changes as a unified diff.")
  boolean dryRun;

  @Option(
      names = "--keep-times",
      description = "Leaves the times of the files as they are, so that they do not look changed.")
  boolean keepTimes;
}
