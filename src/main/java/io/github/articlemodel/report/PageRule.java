package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;

/** A rule in a page: how often it was found. */
final class PageRule {

  private final String code;
  private final String id;
  private final SeverityCounts counts = new SeverityCounts();
  private int listed;
  private int fixes;

  PageRule(String code, int number) {
    this.code = code;
    this.id = "rule-" + number;
  }

  void add(Diagnostic finding, boolean isListed) {
    counts.add(finding.severity());
    listed += isListed ? 1 : 0;
    fixes += finding.fix().isPresent() ? 1 : 0;
  }

  String code() {
    return code;
  }

  /** Returns the name of its row, which links lead to. */
  String id() {
    return id;
  }

  SeverityCounts counts() {
    return counts;
  }

  int listed() {
    return listed;
  }

  int fixes() {
    return fixes;
  }
}
