package io.github.articlemodel.report;

import java.util.Objects;

/**
 * What a report says of a rule, or of any code of a finding, besides the findings.
 *
 * <pre>{@code
 * ReportedRule rule = new ReportedRule(
 *     "field.blank", "a field is blank", "Give the field a value, or remove it.");
 * }</pre>
 *
 * @param code the code of its findings
 * @param summary what it finds, in one sentence without a full stop
 * @param help what to do about it, as plain text; may be empty
 */
public record ReportedRule(String code, String summary, String help) {

  /**
   * Creates a description of a rule.
   *
   * @param code the code of its findings
   * @param summary what it finds, in one sentence without a full stop
   * @param help what to do about it, as plain text; may be empty
   */
  public ReportedRule {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(help, "help");
  }
}
