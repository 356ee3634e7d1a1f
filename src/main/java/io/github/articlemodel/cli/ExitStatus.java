package io.github.articlemodel.cli;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import java.util.List;

/** What a command says to the program that started it. The greater of two outweighs the other. */
final class ExitStatus {

  /** All well. */
  static final int OK = 0;

  /** There are findings: warnings, errors, a law that does not hold, a refused edit. */
  static final int FINDINGS = 1;

  /** The command line can't be understood. */
  static final int USAGE = 2;

  /** A file can't be found, read or written. */
  static final int INPUT_OUTPUT = 3;

  /** A defect of the program. */
  static final int DEFECT = 70;

  private ExitStatus() {}

  /** Returns whether the diagnostic is a finding: a warning or an error. */
  static boolean isFinding(Diagnostic diagnostic) {
    return diagnostic.severity() != Severity.INFO;
  }

  static int of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(ExitStatus::isFinding) ? FINDINGS : OK;
  }
}
