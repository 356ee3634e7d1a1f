package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds articles to rules. Immutable and safe for threads; the time that a document takes grows
 * linearly with it.
 *
 * <pre>{@code
 * ArticleDocument document = parser.parse("---\ntitle: \"\"\n---\n# Flood\n");
 * Validator validator = Validator.of(RuleSet.of(Profile.news()));
 * List<Diagnostic> findings = validator.validate(document);
 * Diagnostic empty =
 *     findings.stream().filter(found -> found.code().equals("rule.empty-title")).findFirst().get();
 * empty.message();                 // "title is empty, expected the headline"
 * empty.fix().orElseThrow().title(); // "set it to the headline of the text, \"Flood\""
 * }</pre>
 */
public final class Validator {

  private final RuleSet rules;
  private final RuleLevels levels;
  private final List<RuleInForce> inForce;
  private final @Nullable FrontMatterSchema schema;

  private record RuleInForce(Rule rule, DocumentCheck check, PathGlobs paths) {}

  private Validator(RuleSet rules, @Nullable FrontMatterSchema schema) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.schema = schema;
    this.levels = new RuleLevels(rules);
    List<RuleInForce> checks = new ArrayList<>();
    for (Rule rule : rules.effective()) {
      rule.kind()
          .documentCheck(rule.values())
          .ifPresent(check -> checks.add(new RuleInForce(rule, check, PathGlobs.of(rule.paths()))));
    }
    this.inForce = List.copyOf(checks);
  }

  /**
   * {@return a validator}
   *
   * @param rules the rules
   * @throws IllegalArgumentException if there is a rule {@code rule.not-in-future} without a moment
   */
  public static Validator of(RuleSet rules) {
    return new Validator(rules, null);
  }

  /**
   * {@return this, which holds the front matter to a JSON Schema too}
   *
   * @param other the schema
   */
  public Validator with(FrontMatterSchema other) {
    return new Validator(rules, Objects.requireNonNull(other, "other"));
  }

  /** {@return the rules} */
  public RuleSet rules() {
    return rules;
  }

  /** {@return a check of all documents together by these rules, to which none is added yet} */
  public CorpusCheck corpusCheck() {
    return new CorpusCheck(rules, levels);
  }

  /**
   * Returns all that is wrong with a document: its {@linkplain DocumentFindings findings} without
   * rules, at the levels that the rules give them, and what breaks a rule. What is said by a rule
   * is not said by another finding again.
   *
   * @param document the document, read with the profile of the rules
   * @return the findings in the order of their places, with fixes where they are certain; of each
   *     code 100 at most, and one that counts the rest; immutable
   */
  public List<Diagnostic> validate(ArticleDocument document) {
    Suppressions suppressions = Suppressions.in(document);
    List<Finding> own = breaches(document, suppressions);
    FixTrial trial = new FixTrial(document);
    String file = document.source().name();
    DiagnosticLog log = new DiagnosticLog();
    List<Diagnostic> existing = new ArrayList<>(DocumentFindings.of(document));
    if (schema != null) {
      existing.addAll(schema.violations(document));
    }
    for (Diagnostic found : SaidOnce.without(existing, own, document)) {
      Optional<Severity> severity = levels.ofExisting(found.code(), found.severity(), file);
      if (severity.isPresent() && !suppressions.hold(found.code(), found.location().span())) {
        log.add(found.with(severity.get()));
      }
    }
    for (Finding found : own) {
      found.addTo(log, document, trial);
    }
    for (Diagnostic note : suppressions.notes()) {
      levels
          .ofExisting(note.code(), note.severity(), file)
          .ifPresent(severity -> log.add(note.with(severity)));
    }
    return log.toList();
  }

  /**
   * What breaks a rule, and how much that matters.
   *
   * @param more how many breaches it stands for, of which it has the first; 0 where it is one alone
   */
  record Finding(Rule rule, Severity severity, Breach breach, int more) {

    SourceSpan place() {
      return breach.place();
    }

    private void addTo(DiagnosticLog log, ArticleDocument document, FixTrial trial) {
      Diagnostic diagnostic =
          document
              .source()
              .diagnostic(severity, rule.code(), place(), breach.message(), breach.advice());
      Breach.Mending fix = breach.fix();
      if (more > 0) {
        log.addMore(diagnostic, more);
      } else {
        log.add(fix == null ? diagnostic : trial.with(diagnostic, fix));
      }
    }
  }

  private List<Finding> breaches(ArticleDocument document, Suppressions suppressions) {
    CheckedDocument checked = new CheckedDocument(document);
    List<Finding> all = new ArrayList<>();
    if (!checked.isReadable()) {
      return all;
    }
    String file = document.source().name();
    for (RuleInForce rule : inForce) {
      Severity severity = levels.of(rule.rule(), file).severity().orElse(null);
      if (severity == null || !rule.paths().match(file)) {
        continue;
      }
      String code = rule.rule().code();
      Breaches found = new Breaches(place -> suppressions.hold(code, place));
      rule.check().check(checked, found);
      found.kept().forEach(breach -> all.add(new Finding(rule.rule(), severity, breach, 0)));
      found
          .firstOfMore()
          .ifPresent(first -> all.add(new Finding(rule.rule(), severity, first, found.more())));
    }
    return all;
  }
}
