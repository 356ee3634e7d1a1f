package io.github.articlemodel.validation;

import io.github.articlemodel.source.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much a breach matters in a file, by the rules and overrides of a set. */
final class RuleLevels {

  private record Held(int place, Rule rule, PathGlobs paths) {}

  private record Other(Map<String, RuleLevel> levels, PathGlobs paths) {}

  private final List<Held> existing = new ArrayList<>();
  private final Map<Rule, Integer> places = new HashMap<>();
  private final List<Other> overrides;

  RuleLevels(RuleSet set) {
    for (Rule rule : set.effective()) {
      places.put(rule, places.size());
      if (rule.kind().isExisting()) {
        existing.add(new Held(places.size(), rule, PathGlobs.of(rule.paths())));
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
    RuleLevel ofArea = existing(rule.code(), file, places.getOrDefault(rule, 0));
    RuleLevel said = ofArea == null ? rule.level() : ofArea;
    return said == null ? rule.kind().level() : said;
  }

  /** Returns the severity of an existing finding in a file; empty where it is switched off. */
  Optional<Severity> ofExisting(String code, Severity severity, String file) {
    RuleLevel level = override(code, file);
    level = level == null ? existing(code, file, 0) : level;
    return level == null ? Optional.of(severity) : level.severity();
  }

  /** Returns the level that the last says which speaks of a code, after a place of the set. */
  private @Nullable RuleLevel existing(String code, String file, int after) {
    RuleLevel level = null;
    for (Held held : existing) {
      boolean speaks = held.place() > after && held.rule().kind().speaksOf(code);
      if (speaks && held.paths().match(file)) {
        level = held.rule().level() == null ? level : held.rule().level();
      }
    }
    return level;
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
