package io.github.articlemodel.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of rule: what it is about, and what it can be told. Those of this package have codes that
 * start with {@code rule.}; any other code of {@code docs/diagnostics.md}, or the area of one, is a
 * kind too, by which the findings of that code are given another level or switched off; of the area
 * {@code rule} those of the rules that stand before it in a set.
 *
 * <pre>{@code
 * RuleKind kind = RuleKind.of("rule.length").orElseThrow();
 * kind.summary();    // "a field has a length within limits"
 * kind.isFixable();  // false
 * RuleKind.of("link.anchor").orElseThrow().isExisting(); // true
 * RuleKind.of("rule.lenght");                            // empty
 * }</pre>
 */
public final class RuleKind {

  /** Where a rule looks. */
  public enum Scope {
    /** At each article by itself. */
    DOCUMENT,
    /** At all articles together. */
    CORPUS,
    /** The findings are those of the readers and of the inventory of links. */
    EXISTING
  }

  private final String code;
  private final String summary;
  private final RuleLevel level;
  private final Scope scope;
  private final boolean fixable;
  private final List<RuleOption> options;
  private final @Nullable Function<OptionValues, DocumentCheck> documents;
  private final @Nullable Function<OptionValues, CorpusKey> corpus;

  private RuleKind(
      String code,
      String summary,
      RuleLevel level,
      Scope scope,
      boolean fixable,
      List<RuleOption> options,
      @Nullable Function<OptionValues, DocumentCheck> documents,
      @Nullable Function<OptionValues, CorpusKey> corpus) {
    this.code = code;
    this.summary = summary;
    this.level = level;
    this.scope = scope;
    this.fixable = fixable;
    this.options = List.copyOf(options);
    this.documents = documents;
    this.corpus = corpus;
  }

  /** Returns a kind that looks at each article. */
  static RuleKind document(
      String code,
      String summary,
      RuleLevel level,
      Function<OptionValues, DocumentCheck> check,
      RuleOption... options) {
    return new RuleKind(code, summary, level, Scope.DOCUMENT, false, List.of(options), check, null);
  }

  /** Returns a kind that looks at all articles together. */
  static RuleKind corpus(
      String code,
      String summary,
      RuleLevel level,
      Function<OptionValues, CorpusKey> key,
      RuleOption... options) {
    return new RuleKind(code, summary, level, Scope.CORPUS, false, List.of(options), null, key);
  }

  /** Returns this as one whose findings can have a fix. */
  RuleKind fixable() {
    return new RuleKind(code, summary, level, scope, true, options, documents, corpus);
  }

  /** {@return the kinds of this package, in the order of the documentation} Immutable. */
  public static List<RuleKind> all() {
    return List.copyOf(Catalogue.BY_CODE.values());
  }

  /**
   * {@return the kind of a code: one of this package, or any code or area of {@code
   * docs/diagnostics.md}; empty where there is none}
   *
   * @param code the code
   */
  public static Optional<RuleKind> of(String code) {
    RuleKind known = Catalogue.BY_CODE.get(code);
    if (known != null) {
      return Optional.of(known);
    }
    return KnownCodes.all().contains(code) ? Optional.of(existing(code)) : Optional.empty();
  }

  private static RuleKind existing(String code) {
    String summary = code.contains(".") ? "what readers say under this code" : "a whole area";
    return new RuleKind(
        code, summary, RuleLevel.INFO, Scope.EXISTING, false, List.of(), null, null);
  }

  /** {@return the code of the findings} */
  public String code() {
    return code;
  }

  /** {@return what holds where the rule is kept, in one line} */
  public String summary() {
    return summary;
  }

  /** {@return the level where none is given; of existing findings, each keeps its own} */
  public RuleLevel level() {
    return level;
  }

  /** {@return where it looks} */
  public Scope scope() {
    return scope;
  }

  /** {@return whether it speaks of findings that are there without it} */
  public boolean isExisting() {
    return scope == Scope.EXISTING;
  }

  /** {@return whether its findings can have a fix} */
  public boolean isFixable() {
    return fixable;
  }

  /** {@return what it can be told, in the order of the documentation; immutable} */
  public List<RuleOption> options() {
    return options;
  }

  /**
   * {@return an option; empty where there is none of the name}
   *
   * @param name the name
   */
  public Optional<RuleOption> option(String name) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }

  /** Returns whether the findings of a code are those of this kind. */
  boolean speaksOf(String other) {
    return other.equals(code) || (isExisting() && other.startsWith(code + "."));
  }

  /** Returns the check of each document; empty where all are looked at together. */
  Optional<DocumentCheck> documentCheck(OptionValues values) {
    return Optional.ofNullable(documents).map(made -> made.apply(values));
  }

  /** Returns what must be unique; empty where each document is looked at by itself. */
  Optional<CorpusKey> corpusKey(OptionValues values) {
    return Optional.ofNullable(corpus).map(made -> made.apply(values));
  }

  /** Returns whether the other is the kind of the same code. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleKind kind && kind.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }

  /** All kinds of this package. */
  private static final class Catalogue {

    static final Map<String, RuleKind> BY_CODE = new LinkedHashMap<>();

    static {
      List.of(FieldRules.all(), HeadlineRules.all(), BodyRules.all(), CorpusRules.all()).stream()
          .flatMap(List::stream)
          .forEach(kind -> BY_CODE.put(Objects.requireNonNull(kind).code, kind));
    }

    private Catalogue() {}
  }
}
