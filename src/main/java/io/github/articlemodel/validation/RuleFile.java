package io.github.articlemodel.validation;

import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules in YAML, as {@code docs/validation.md} describes it.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("profile: hugo\nrules:\n  rule.headlin: off\n");
 * RuleFile file = RuleFile.read(text.withName("article-rules.yaml"));
 * file.diagnostics().get(0).toString();
 * // "article-rules.yaml:3:3: error ruleset.rule: there is no rule rule.headlin (did you mean
 * // rule.headline?)"
 * file.rules(); // null, as there is an error
 * }</pre>
 *
 * @param rules the rules; null where the file has an error
 * @param diagnostics what is wrong with the file, in the order of the places
 */
public record RuleFile(@Nullable RuleSet rules, List<Diagnostic> diagnostics) {

  /**
   * Creates one.
   *
   * @param rules the rules; null where the file has an error
   * @param diagnostics what is wrong with the file
   */
  public RuleFile {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads a file of rules.
   *
   * @param source the text of the file
   * @return the rules, or what is wrong
   */
  public static RuleFile read(SourceText source) {
    return read(source, Profile.news());
  }

  /**
   * Reads a file of rules.
   *
   * @param source the text of the file
   * @param standard the profile where the file names none
   * @return the rules, or what is wrong
   */
  public static RuleFile read(SourceText source, Profile standard) {
    RuleFileReader reader = new RuleFileReader(Objects.requireNonNull(source, "source"));
    RuleSet rules = reader.read(Objects.requireNonNull(standard, "standard"));
    List<Diagnostic> diagnostics = reader.diagnostics();
    boolean fails = diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    return new RuleFile(fails ? null : rules, diagnostics);
  }

  /**
   * {@return a set of rules as a file, each rule with a comment that says what it is about; it
   * reads back as an equal set where the profile is built in}
   *
   * @param rules the rules
   */
  public static String write(RuleSet rules) {
    return RuleFileWriter.write(rules);
  }
}
