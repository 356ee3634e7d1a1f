package io.github.articlemodel.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** What a command works on, where it takes nothing else. */
final class InputNames {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders, or - for the standard input.")
  List<String> names = new ArrayList<>();
}
