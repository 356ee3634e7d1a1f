package io.github.articlemodel.validation;

import io.github.articlemodel.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much a breach matters in a file, by the rules and overrides of a set. */
final class RuleLevels {

  private record Held(Rule rule, PathGlobs paths) {}

  private record Other(Map<String, RuleLevel> levels, PathGlobs paths) {}

  private final List<Held> existing = new ArrayList<>();
  private final List<Other> overrides;

  RuleLevels(RuleSet set) {
    for (Rule rule : set.effective()) {
      if (rule.kind().isExisting()) {
        existing.add(new Held(rule, PathGlobs.of(rule.paths())));
      }
    }
    overrides =
        set.overrides().stream()
            .map(override -> new Other(override.levels(), PathGlobs.of(override.paths())))
            .toList();
  }

  /** Returns the level of a rule that holds of a file. */
  RuleLevel of(Rule rule, String file) {
    RuleLevel other = override(rule.code(), file);
    if (other != null) {
      return other;
    }
    RuleLevel own = rule.level();
    return own == null ? rule.kind().level() : own;
  }

  /** Returns the severity of an existing finding in a file; empty where it is switched off. */
  Optional<Severity> ofExisting(String code, Severity severity, String file) {
    RuleLevel level = override(code, file);
    if (level == null) {
      for (Held held : existing) {
        if (held.rule().kind().speaksOf(code) && held.paths().match(file)) {
          level = held.rule().level() == null ? level : held.rule().level();
        }
      }
    }
    return level == null ? Optional.of(severity) : level.severity();
  }

  private @Nullable RuleLevel override(String code, String file) {
    RuleLevel level = null;
    for (Other other : overrides) {
      for (Map.Entry<String, RuleLevel> entry : other.levels().entrySet()) {
        String name = entry.getKey();
        boolean speaks = name.equals(code) || code.startsWith(name + ".");
        if (speaks && other.paths().match(file)) {
          level = entry.getValue();
        }
      }
    }
    return level;
  }
}
