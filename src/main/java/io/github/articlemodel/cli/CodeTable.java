package io.github.articlemodel.cli;

import io.github.articlemodel.report.ReportedRule;
import io.github.articlemodel.validation.KnownCodes;
import java.util.List;

/** All codes, as reports explain them. */
final class CodeTable {

  private CodeTable() {}

  /** Returns what there is to say of each code. */
  static List<ReportedRule> rules() {
    return KnownCodes.explained().values().stream()
        .map(code -> new ReportedRule(code.code(), code.meaning(), code.advice()))
        .toList();
  }
}
