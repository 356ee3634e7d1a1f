package io.github.articlemodel.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Other levels of rules for some files.
 *
 * <pre>{@code
 * RuleOverride drafts =
 *     new RuleOverride(List.of("drafts/**"), Map.of("rule.headline", RuleLevel.OFF));
 * RuleSet rules = RuleSet.of(Profile.news()).withOverride(drafts);
 * }</pre>
 *
 * @param paths globs for the files, as {@link RuleSet} reads them; at least one
 * @param levels the levels by code
 */
public record RuleOverride(List<String> paths, Map<String, RuleLevel> levels) {

  /**
   * Creates one.
   *
   * @param paths globs for the files; at least one
   * @param levels the levels by code, or the area of codes
   * @throws IllegalArgumentException if there is no glob, one is none, or there is no such code
   */
  public RuleOverride {
    paths = List.copyOf(paths);
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("expected a glob at least");
    }
    PathGlobs.of(paths);
    levels.keySet().forEach(Rule::of);
  }
}
