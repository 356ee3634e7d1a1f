package io.github.articlemodel.model;

import io.github.articlemodel.source.Severity;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link FieldType} makes of a value: a value of its type, or what is wrong, or both.
 *
 * <pre>{@code
 * FieldReading<String> reading = FieldType.TEXT.read("title", FieldValue.of("Flood"));
 * reading.value(); // "Flood"
 * FieldReading<Integer> length = reading.then(text -> FieldReading.of(text.length()));
 * }</pre>
 *
 * @param value the value, or null where the field is not of the type
 * @param problem what is to be said about it, or null; always there where the value is not
 * @param <T> the type, immutable
 */
public record FieldReading<T>(@Nullable T value, @Nullable FieldProblem problem) {

  /**
   * Creates one.
   *
   * @param value the value, or null where the field is not of the type
   * @param problem what is to be said about it, or null; always there where the value is not
   * @throws IllegalArgumentException if there is neither
   */
  public FieldReading {
    if (value == null && problem == null) {
      throw new IllegalArgumentException("a reading without a value needs a problem");
    }
  }

  /**
   * {@return the reading of a value that nothing is to be said about}
   *
   * @param value the value
   * @param <T> its type
   */
  public static <T> FieldReading<T> of(T value) {
    return new FieldReading<>(value, null);
  }

  /**
   * {@return the reading of a value that is well, but worth a note}
   *
   * @param value the value
   * @param code the kind of note, as listed in {@code docs/diagnostics.md}
   * @param message what there is to know
   * @param advice what to do about it, or the empty text
   * @param <T> its type
   */
  public static <T> FieldReading<T> noted(T value, String code, String message, String advice) {
    return new FieldReading<>(value, new FieldProblem(Severity.INFO, code, message, advice));
  }

  /**
   * {@return the reading of a value that is probably not what the author meant}
   *
   * @param value the value
   * @param code the kind of finding, as listed in {@code docs/diagnostics.md}
   * @param message what is odd
   * @param advice what to do about it, or the empty text
   * @param <T> its type
   */
  public static <T> FieldReading<T> doubted(T value, String code, String message, String advice) {
    return new FieldReading<>(value, new FieldProblem(Severity.WARNING, code, message, advice));
  }

  /**
   * {@return the reading of a value that is not of the type}
   *
   * @param code the kind of finding, as listed in {@code docs/diagnostics.md}
   * @param message what is wrong and what was expected
   * @param advice what to do about it, or the empty text
   * @param <T> the type that it is not of
   */
  public static <T> FieldReading<T> invalid(String code, String message, String advice) {
    return new FieldReading<>(null, new FieldProblem(Severity.WARNING, code, message, advice));
  }

  /**
   * {@return the value read further; this without a value where there is none} Of two problems that
   * of the further reading is kept.
   *
   * @param next what to make of the value
   * @param <R> the other type
   */
  public <R> FieldReading<R> then(Function<? super T, FieldReading<R>> next) {
    if (value == null) {
      return new FieldReading<>(null, problem);
    }
    FieldReading<R> further = next.apply(value);
    return further.problem == null && problem != null
        ? new FieldReading<>(further.value, problem)
        : further;
  }
}
