package io.github.articlemodel.validation;

import io.github.articlemodel.source.Severity;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a breach of a rule matters, the least first.
 *
 * <pre>{@code
 * RuleLevel.named("error");      // Optional of ERROR
 * RuleLevel.OFF.severity();      // empty: nothing is said
 * RuleLevel.WARNING.severity();  // Optional of WARNING
 * }</pre>
 */
public enum RuleLevel {
  /** Nothing is said. */
  OFF(null),
  /** Worth knowing. */
  INFO(Severity.INFO),
  /** Probably not what the author meant. */
  WARNING(Severity.WARNING),
  /** Must be mended. */
  ERROR(Severity.ERROR);

  private final @Nullable Severity severity;

  RuleLevel(@Nullable Severity severity) {
    this.severity = severity;
  }

  /** {@return the severity of the findings; empty for {@link #OFF}} */
  public Optional<Severity> severity() {
    return Optional.ofNullable(severity);
  }

  /**
   * {@return the level of a name as rule files have it: {@code off}, {@code info}, {@code warning}
   * or {@code error}; empty for another text}
   *
   * @param name the name, in lower case
   */
  public static Optional<RuleLevel> named(String name) {
    for (RuleLevel level : values()) {
      if (level.toString().equals(name)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** Returns the name as rule files have it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
