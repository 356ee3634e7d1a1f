package io.github.articlemodel.validation;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.profile.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that articles are held to. Immutable.
 *
 * <pre>{@code
 * RuleSet rules =
 *     RuleSet.of(Profile.news())
 *         .with(Rule.of("rule.required").with("fields", "title", "date").with(RuleLevel.ERROR))
 *         .withLevel("link.insecure", RuleLevel.OFF)
 *         .without("rule.code-time");
 * }</pre>
 *
 * <p>A glob is a pattern as {@link io.github.articlemodel.glob.GlobList} reads it: {@code drafts/}
 * is all in a folder of that name, {@code *.mdx} a name at any depth. One with a slash within may
 * begin at any folder of the path of a file: {@code drafts/**} holds {@code content/drafts/a.md}.
 * One that begins with a slash is below the folder that the program runs in.
 *
 * @param name the name
 * @param profile which fields mean what
 * @param rules the rules; of one code there may be several, with other options. Of the rules that
 *     speak of one existing finding the last one counts
 * @param overrides other levels for some files; of those for one file and code the last one counts
 */
public record RuleSet(
    String name, Profile profile, List<Rule> rules, List<RuleOverride> overrides) {

  /**
   * Creates a set.
   *
   * @param name the name
   * @param profile which fields mean what
   * @param rules the rules
   * @param overrides other levels for some files
   * @throws IllegalArgumentException if a rule lacks an option that must be given, or an override
   *     speaks of such a rule that is not in the set
   */
  public RuleSet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(profile, "profile");
    rules = List.copyOf(rules);
    overrides = List.copyOf(overrides);
    for (Rule rule : rules) {
      if (!rule.missingOptions().isEmpty()) {
        throw new IllegalArgumentException(
            rule.code() + " needs " + String.join(", ", rule.missingOptions()));
      }
    }
    for (RuleOverride override : overrides) {
      for (String code : override.levels().keySet()) {
        boolean isThere = rules.stream().anyMatch(rule -> rule.code().equals(code));
        List<String> missing = Rule.of(code).missingOptions();
        if (!isThere && !missing.isEmpty()) {
          throw new IllegalArgumentException(
              code + " has a level for some files, but is no rule of the set");
        }
      }
    }
  }

  /** Returns the rules, and those that only some files are held to. */
  List<Rule> effective() {
    List<Rule> all = new ArrayList<>(rules);
    for (RuleOverride override : overrides) {
      for (String code : override.levels().keySet()) {
        boolean isThere = all.stream().anyMatch(rule -> rule.code().equals(code));
        if (!isThere && !Rule.of(code).kind().isExisting()) {
          all.add(Rule.of(code).with(RuleLevel.OFF));
        }
      }
    }
    return all;
  }

  /**
   * {@return the rules that make sense for the articles of a profile; of one that is not built in,
   * those that make sense for any}
   *
   * @param profile which fields mean what
   */
  public static RuleSet of(Profile profile) {
    return new RuleSet(profile.name(), profile, StandardRules.of(profile), List.of());
  }

  /**
   * {@return the set without a rule, where existing findings keep their severity}
   *
   * @param profile which fields mean what
   */
  public static RuleSet empty(Profile profile) {
    return new RuleSet("empty", profile, List.of(), List.of());
  }

  /**
   * {@return this with rules, in place of those that have the same code}
   *
   * @param more the rules; several of one code all count
   * @throws IllegalArgumentException if a rule lacks an option that must be given
   */
  public RuleSet with(Rule... more) {
    return with(Arrays.asList(more));
  }

  /**
   * {@return this with rules, in place of those that have the same code}
   *
   * @param more the rules; several of one code all count
   * @throws IllegalArgumentException if a rule lacks an option that must be given
   */
  public RuleSet with(List<Rule> more) {
    Set<String> codes = more.stream().map(Rule::code).collect(Collectors.toSet());
    List<Rule> changed = new ArrayList<>(rules);
    changed.removeIf(rule -> codes.contains(rule.code()));
    changed.addAll(more);
    return new RuleSet(name, profile, changed, overrides);
  }

  /**
   * {@return this without the rules of a code; existing findings of that code keep their severity}
   *
   * @param code the code
   */
  public RuleSet without(String code) {
    return new RuleSet(
        name,
        profile,
        rules.stream().filter(rule -> !rule.code().equals(code)).toList(),
        overrides);
  }

  /**
   * {@return this with another level for a code}
   *
   * @param code the code of rules of this set, or of a rule that needs no option, or any other of
   *     {@code docs/diagnostics.md}, or its area
   * @param level the level
   * @throws IllegalArgumentException if there is no such code, or no such rule in this set and it
   *     needs an option
   */
  public RuleSet withLevel(String code, RuleLevel level) {
    List<Rule> found =
        rules.stream()
            .filter(rule -> rule.code().equals(code))
            .map(rule -> rule.with(level))
            .toList();
    return with(found.isEmpty() ? List.of(Rule.of(code).with(level)) : found);
  }

  /**
   * {@return this with other levels for some files}
   *
   * @param override the files and the levels
   */
  public RuleSet withOverride(RuleOverride override) {
    List<RuleOverride> more = new ArrayList<>(overrides);
    more.add(override);
    return new RuleSet(name, profile, rules, more);
  }

  /**
   * {@return this under another name}
   *
   * @param other the name
   */
  public RuleSet named(String other) {
    return new RuleSet(other, profile, rules, overrides);
  }

  /**
   * {@return this with the same rules for the names of another profile}
   *
   * @param other which fields mean what
   */
  public RuleSet withProfile(Profile other) {
    return new RuleSet(name, other, rules, overrides);
  }

  /**
   * {@return this with a moment for the rules {@code rule.not-in-future} that are told none}
   *
   * @param now the moment
   */
  public RuleSet withNow(Instant now) {
    List<Rule> changed = new ArrayList<>();
    for (Rule rule : effective()) {
      boolean isAsked = rule.kind().option("now").isPresent() && !rule.options().containsKey("now");
      changed.add(isAsked ? rule.with("now", FieldValue.of(now)) : rule);
    }
    return new RuleSet(name, profile, changed, overrides);
  }
}
