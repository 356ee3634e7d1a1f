package io.github.articlemodel.format.pandoc;

import java.util.List;

/**
 * A version of Pandoc's document. Pandoc reads that alone whose first two numbers are its own.
 *
 * <pre>{@code
 * PandocVersion.V1_22.numbers(); // [1, 22, 2, 1]
 * }</pre>
 */
public enum PandocVersion {
  /**
   * 1.22, of Pandoc 2.11 to 2.19: a picture by itself is a figure whose title begins {@code fig:}.
   */
  V1_22(List.of(1, 22, 2, 1)),
  /** 1.23, of Pandoc 3: figures are blocks of their own. */
  V1_23(List.of(1, 23, 1));

  @SuppressWarnings("ImmutableEnumChecker") // always a List.of
  private final List<Integer> numbers;

  PandocVersion(List<Integer> numbers) {
    this.numbers = numbers;
  }

  /** {@return the numbers that a document bears as {@code pandoc-api-version}; immutable} */
  public List<Integer> numbers() {
    return numbers;
  }
}
