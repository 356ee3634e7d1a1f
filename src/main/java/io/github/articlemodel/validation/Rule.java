package io.github.articlemodel.validation;

import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.model.FieldValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that articles are held to: its kind, how much a breach matters, what it is told, and of
 * which files it holds. Immutable.
 *
 * <pre>{@code
 * Rule rule =
 *     Rule.of("rule.length")
 *         .with("field", FieldValue.of("title"))
 *         .with("max", FieldValue.of(70))
 *         .with(RuleLevel.ERROR)
 *         .withPaths("news/**");
 * rule.code(); // "rule.length"
 * Rule quiet = Rule.of("link.same-text").with(RuleLevel.OFF);
 * }</pre>
 *
 * @param kind what it is about
 * @param level how much a breach matters; null, for existing findings alone, for the severity that
 *     they have
 * @param options what it is told, by name
 * @param paths globs for the files of which it holds, as {@link RuleSet} reads them; empty for all
 */
public record Rule(
    RuleKind kind, @Nullable RuleLevel level, Map<String, FieldValue> options, List<String> paths) {

  /**
   * Creates a rule.
   *
   * @param kind what it is about
   * @param level how much a breach matters; null for the level of the kind
   * @param options what it is told, by name
   * @param paths globs for the files of which it holds; empty for all
   * @throws IllegalArgumentException if the kind has no such option, or a value is not what the
   *     option takes
   */
  public Rule {
    Objects.requireNonNull(kind, "kind");
    level = level == null && !kind.isExisting() ? kind.level() : level;
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    paths = List.copyOf(paths);
    options.forEach((name, value) -> check(kind, name, value));
    PathGlobs.of(paths);
  }

  private static void check(RuleKind kind, String name, FieldValue value) {
    RuleOption option =
        kind.option(name)
            .orElseThrow(() -> new IllegalArgumentException(unknownOption(kind, name)));
    String problem = option.problem(value);
    if (problem != null) {
      throw new IllegalArgumentException(kind.code() + ": " + name + ": " + problem);
    }
  }

  private static String unknownOption(RuleKind kind, String name) {
    List<String> names = kind.options().stream().map(RuleOption::name).toList();
    return kind.code() + " has no option " + name + didYouMean(name, names);
  }

  static String didYouMean(String name, Collection<String> names) {
    List<String> near = NearestNames.of(name, names);
    return near.isEmpty() ? "" : " (did you mean " + String.join(" or ", near) + "?)";
  }

  /**
   * {@return the rule of a code, with the level and the options of its kind}
   *
   * @param code a code of this package, or any other of {@code docs/diagnostics.md}, or its area
   * @throws IllegalArgumentException if there is no such code
   */
  public static Rule of(String code) {
    return RuleKind.of(code)
        .map(kind -> new Rule(kind, null, Map.of(), List.of()))
        .orElseThrow(
            () -> {
              Set<String> known = KnownCodes.all();
              return new IllegalArgumentException(
                  "there is no rule " + code + didYouMean(code, known));
            });
  }

  /** {@return the code of the findings} */
  public String code() {
    return kind.code();
  }

  /**
   * {@return this with an option}
   *
   * @param option the name of the option
   * @param value its value
   * @throws IllegalArgumentException if the kind has no such option, or the value does not fit
   */
  public Rule with(String option, FieldValue value) {
    Map<String, FieldValue> more = new LinkedHashMap<>(options);
    more.put(option, value);
    return new Rule(kind, level, more, paths);
  }

  /**
   * {@return this with an option that is a text, or a list of texts}
   *
   * @param option the name of the option
   * @param texts one text or several
   * @throws IllegalArgumentException if the kind has no such option, or the value does not fit
   */
  public Rule with(String option, String... texts) {
    List<FieldValue> values = Arrays.stream(texts).<FieldValue>map(FieldValue::of).toList();
    return with(option, values.size() == 1 ? values.get(0) : FieldValue.of(values));
  }

  /**
   * {@return this at another level}
   *
   * @param other the level
   */
  public Rule with(RuleLevel other) {
    return new Rule(kind, other, options, paths);
  }

  /**
   * {@return this for some files alone}
   *
   * @param globs globs, as {@link RuleSet} reads them; none for all files
   * @throws IllegalArgumentException if one is no glob
   */
  public Rule withPaths(String... globs) {
    return new Rule(kind, level, options, List.of(globs));
  }

  /** Returns the options that must be given and are not. */
  List<String> missingOptions() {
    return kind.options().stream()
        .filter(option -> option.isRequired() && !options.containsKey(option.name()))
        .map(RuleOption::name)
        .toList();
  }

  OptionValues values() {
    return new OptionValues(kind, options);
  }
}
