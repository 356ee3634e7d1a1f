package io.github.articlemodel.validation;

import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a rule file. */
final class RuleFileReader {

  private static final List<String> KEYS =
      List.of("name", "profile", "extends", "rules", "overrides");
  private static final List<String> BASES = List.of("standard", "none");
  private static final List<String> OVERRIDE_KEYS = List.of("paths", "rules");

  private final YamlFile file;

  RuleFileReader(SourceText source) {
    this.file = YamlFile.read(source);
  }

  List<Diagnostic> diagnostics() {
    return file.log().toList();
  }

  RuleSet read(Profile standard) {
    Map<String, Field> top = fields(file.fields().fields(), KEYS);
    Profile profile = profile(top.get("profile"), standard);
    Field base = top.get("extends");
    boolean isEmpty = base != null && text(base, BASES).equals("none");
    RuleSet set = isEmpty ? RuleSet.empty(profile) : RuleSet.of(profile);
    Field name = top.get("name");
    set = name == null ? set : set.named(text(name, List.of()));
    for (Field field : entries(top.get("rules"))) {
      set = set.with(rules(field));
    }
    Field overrides = top.get("overrides");
    for (FieldValue each : items(overrides)) {
      set = withOverride(set, each, overrides);
    }
    return set;
  }

  private Profile profile(@Nullable Field field, Profile standard) {
    if (field == null) {
      return standard;
    }
    List<String> names = Profile.builtIn().stream().map(Profile::name).toList();
    String name = text(field, names);
    return Profile.builtIn().stream()
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .orElse(standard);
  }

  /** Returns the rules of a code: one, or a list of several with other options each. */
  private List<Rule> rules(Field field) {
    Optional<RuleKind> kind = kind(field);
    if (kind.isEmpty()) {
      return List.of();
    }
    List<Rule> rules = new ArrayList<>();
    if (items(field).isEmpty()) {
      error("ruleset.value", place(field), "expected a rule at least in the list", "");
    }
    for (FieldValue value : items(field)) {
      Rule rule = rule(kind.get(), value, field);
      List<String> missing = new ArrayList<>(rule.missingOptions());
      if (missing.isEmpty()) {
        rules.add(rule);
        checkLimits(rule, value, field);
      } else if (value instanceof FieldValue.Mapping map) {
        map.fields().forEach(given -> missing.remove(given.name())); // told already
      }
      if (!missing.isEmpty() && rule.level() != RuleLevel.OFF) {
        error(
            "ruleset.missing",
            value.span().orElse(place(field)),
            kind.get().code() + " needs " + String.join(", ", missing),
            "write the options below the rule");
      }
    }
    return rules;
  }

  private void checkLimits(Rule rule, FieldValue value, Field field) {
    boolean isTold =
        value instanceof FieldValue.Mapping map
            && map.fields().stream()
                .map(Field::name)
                .filter(name -> !name.equals("severity") && !name.equals("paths"))
                .anyMatch(name -> !rule.options().containsKey(name));
    String problem = isTold || rule.level() == RuleLevel.OFF ? null : Limits.problem(rule);
    if (problem != null) {
      error("ruleset.value", value.span().orElse(place(field)), problem, "");
    }
  }

  private Optional<RuleKind> kind(Field field) {
    Optional<RuleKind> kind = RuleKind.of(field.name());
    if (kind.isEmpty()) {
      List<String> near = NearestNames.of(field.name(), KnownCodes.all());
      error(
          "ruleset.rule",
          key(field),
          "there is no rule " + field.name(),
          near.isEmpty()
              ? "docs/validation.md lists all"
              : "did you mean " + String.join(" or ", near) + "?");
    }
    return kind;
  }

  private Rule rule(RuleKind kind, FieldValue value, Field at) {
    Rule rule = new Rule(kind, null, Map.of(), List.of());
    if (value instanceof FieldValue.Mapping map) {
      for (Field option : map.fields()) {
        rule = withOption(rule, option);
      }
      return rule;
    }
    return level(value, place(at)).map(rule::with).orElse(rule);
  }

  private Rule withOption(Rule rule, Field option) {
    if (option.name().equals("severity")) {
      return level(option.value(), place(option)).map(rule::with).orElse(rule);
    }
    if (option.name().equals("paths")) {
      return rule.withPaths(globs(option).toArray(String[]::new));
    }
    Optional<RuleOption> known = rule.kind().option(option.name());
    if (known.isEmpty()) {
      List<String> names = new ArrayList<>(List.of("severity", "paths"));
      rule.kind().options().forEach(each -> names.add(each.name()));
      unknown("ruleset.option", option, rule.code() + " has no option ", names);
      return rule;
    }
    String problem = known.get().problem(option.value());
    if (problem != null) {
      error("ruleset.value", place(option), option.name() + ": " + problem, "");
      return rule;
    }
    return rule.with(option.name(), option.value());
  }

  private RuleSet withOverride(RuleSet set, FieldValue value, @Nullable Field at) {
    if (!(value instanceof FieldValue.Mapping map)) {
      error("ruleset.value", span(value, at), "expected a map with paths and rules", "");
      return set;
    }
    Map<String, Field> parts = fields(map.fields(), OVERRIDE_KEYS);
    Field paths = parts.get("paths");
    Field rules = parts.get("rules");
    if (paths == null || rules == null) {
      error("ruleset.missing", span(value, at), "an override needs paths and rules", "");
      return set;
    }
    Map<String, RuleLevel> levels = new LinkedHashMap<>();
    for (Field field : entries(rules)) {
      Optional<RuleKind> kind = kind(field);
      Optional<RuleLevel> level = level(field.value(), place(field));
      if (kind.isEmpty() || level.isEmpty()) {
        continue;
      }
      boolean isThere = set.rules().stream().anyMatch(rule -> rule.kind().equals(kind.get()));
      if (isThere || Rule.of(field.name()).missingOptions().isEmpty()) {
        levels.put(field.name(), level.get());
      } else {
        error(
            "ruleset.missing",
            key(field),
            field.name() + " has a severity for some files, but no options under rules",
            "write the rule under rules too");
      }
    }
    List<String> globs = globs(paths);
    return globs.isEmpty() || levels.isEmpty()
        ? set
        : set.withOverride(new RuleOverride(globs, levels));
  }

  private Optional<RuleLevel> level(FieldValue value, SourceSpan place) {
    Optional<RuleLevel> level =
        value instanceof FieldValue.Text text ? RuleLevel.named(text.value()) : Optional.empty();
    if (level.isEmpty()) {
      error(
          "ruleset.value",
          value.span().orElse(place),
          "expected error, warning, info or off, or a map of options",
          "");
    }
    return level;
  }

  private List<String> globs(Field field) {
    List<String> globs = new ArrayList<>();
    if (items(field).isEmpty()) {
      error("ruleset.value", place(field), "expected a glob at least, such as drafts/**", "");
    }
    for (FieldValue item : items(field)) {
      try {
        String glob = item instanceof FieldValue.Text text ? text.value() : "";
        PathGlobs.of(List.of(glob));
        globs.add(glob);
      } catch (IllegalArgumentException e) {
        error("ruleset.value", span(item, field), "expected a glob such as drafts/**", "");
      }
    }
    return globs;
  }

  /** Returns the items of a list, or the value alone. */
  private static List<FieldValue> items(@Nullable Field field) {
    if (field == null) {
      return List.of();
    }
    return field.value() instanceof FieldValue.Sequence list
        ? list.values()
        : List.of(field.value());
  }

  private List<Field> entries(@Nullable Field field) {
    boolean saysNothing =
        field == null
            || field.value() instanceof FieldValue.Null
            || field.value() instanceof FieldValue.Opaque; // its mistake is told by the reader
    if (field == null || saysNothing) {
      return List.of();
    }
    if (field.value() instanceof FieldValue.Mapping map) {
      return map.fields();
    }
    error("ruleset.value", place(field), field.name() + ": expected a map from codes", "");
    return List.of();
  }

  private Map<String, Field> fields(List<Field> all, List<String> known) {
    Map<String, Field> byName = new LinkedHashMap<>();
    for (Field field : all) {
      if (known.contains(field.name())) {
        byName.put(field.name(), field);
      } else {
        unknown("ruleset.key", field, "there is no key ", known);
      }
    }
    return byName;
  }

  private String text(Field field, List<String> choices) {
    boolean fits =
        field.value() instanceof FieldValue.Text text
            && (choices.isEmpty() || choices.contains(text.value()));
    if (fits) {
      return ((FieldValue.Text) field.value()).value();
    }
    String expected = choices.isEmpty() ? "a text" : "one of " + String.join(", ", choices);
    error("ruleset.value", place(field), field.name() + ": expected " + expected, "");
    return "";
  }

  private void unknown(String code, Field field, String message, Collection<String> names) {
    error(
        code,
        key(field),
        message + field.name() + Rule.didYouMean(field.name(), names),
        "it takes " + String.join(", ", names));
  }

  private static SourceSpan key(Field field) {
    return field.written().span(Part.KEY).orElse(place(field));
  }

  private static SourceSpan place(Field field) {
    return field.written().span(Part.VALUE).or(field::span).orElse(SourceSpan.at(0));
  }

  private static SourceSpan span(FieldValue value, @Nullable Field in) {
    return value.span().orElse(in == null ? SourceSpan.at(0) : place(in));
  }

  private void error(String code, SourceSpan place, String message, String advice) {
    file.error(code, place, message, advice);
  }
}
