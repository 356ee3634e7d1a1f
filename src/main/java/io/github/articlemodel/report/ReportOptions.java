package io.github.articlemodel.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What a report tells besides the findings, and how. Immutable.
 *
 * <pre>{@code
 * ReportOptions options = ReportOptions.defaults()
 *     .withVersion("1.0.0")
 *     .withRules(List.of(new ReportedRule("field.blank", "a field is blank", "")));
 * }</pre>
 *
 * @param version the version of the program that found what is reported; empty where it is not
 *     known
 * @param base the folder that other programs know files by: {@link ReportFormat#SARIF} and {@link
 *     ReportFormat#GITHUB} name a file in it by its path from there. A relative name of a file is
 *     one in the working directory
 * @param rules what there is to say of the codes that may be found, each once; a code without a
 *     rule is reported all the same
 * @param colour whether {@link ReportFormat#TEXT} has the colours of a terminal
 */
public record ReportOptions(String version, Path base, List<ReportedRule> rules, boolean colour) {

  /**
   * Creates options.
   *
   * @param version the version of the program; empty where it is not known
   * @param base the folder that other programs know files by
   * @param rules what there is to say of the codes
   * @param colour whether text has the colours of a terminal
   * @throws IllegalArgumentException if two rules have the same code
   */
  public ReportOptions {
    Objects.requireNonNull(version, "version");
    base = base.toAbsolutePath().normalize();
    rules = List.copyOf(rules);
    long codes = rules.stream().map(ReportedRule::code).distinct().count();
    if (codes < rules.size()) {
      throw new IllegalArgumentException("expected one rule for each code, but one has two");
    }
  }

  /** {@return no version, the working directory, no rules, no colour} */
  public static ReportOptions defaults() {
    return new ReportOptions("", Path.of(""), List.of(), false);
  }

  /**
   * {@return these options with another version}
   *
   * @param other the version
   */
  public ReportOptions withVersion(String other) {
    return new ReportOptions(other, base, rules, colour);
  }

  /**
   * {@return these options with another folder}
   *
   * @param other the folder
   */
  public ReportOptions withBase(Path other) {
    return new ReportOptions(version, other, rules, colour);
  }

  /**
   * {@return these options with other rules}
   *
   * @param other the rules
   */
  public ReportOptions withRules(List<ReportedRule> other) {
    return new ReportOptions(version, base, other, colour);
  }

  /**
   * {@return these options with colours or without}
   *
   * @param other whether text has the colours of a terminal
   */
  public ReportOptions withColour(boolean other) {
    return new ReportOptions(version, base, rules, other);
  }
}
