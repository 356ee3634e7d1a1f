package io.github.articlemodel.model;

import io.github.articlemodel.source.SourceSpan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of a front matter field: a scalar, a list or a map (YAML 1.2.2, chapter 10.3, the core
 * schema, and a date where one stands without quotes; TOML 1.0; JSON).
 *
 * <pre>{@code
 * if (field.value() instanceof FieldValue.Text text) {
 *   text.value(); // "POLITICS"
 * }
 * }</pre>
 */
public sealed interface FieldValue {

  /** {@return where and how this was written} */
  Written written();

  /** {@return the span of the whole value; empty for one that was made in code} */
  default Optional<SourceSpan> span() {
    return written().span();
  }

  /**
   * {@return a text}
   *
   * @param value any text
   */
  static Text of(String value) {
    return new Text(value, Written.nowhere());
  }

  /**
   * {@return an integer}
   *
   * @param value any number
   */
  static IntegerNumber of(long value) {
    return new IntegerNumber(BigInteger.valueOf(value), Written.nowhere());
  }

  /**
   * {@return an integer}
   *
   * @param value any number
   */
  static IntegerNumber of(BigInteger value) {
    return new IntegerNumber(value, Written.nowhere());
  }

  /**
   * {@return a decimal number}
   *
   * @param value any number; its scale counts
   */
  static DecimalNumber of(BigDecimal value) {
    return new DecimalNumber(value, Written.nowhere());
  }

  /**
   * {@return a boolean}
   *
   * @param value true or false
   */
  static Bool of(boolean value) {
    return new Bool(value, Written.nowhere());
  }

  /**
   * {@return a date or time}
   *
   * @param value a {@link LocalDate}, {@link LocalDateTime}, {@link LocalTime}, {@link
   *     OffsetDateTime} or {@link Instant}
   */
  static Time of(Temporal value) {
    return new Time(value, Written.nowhere());
  }

  /** {@return the null value, which is not the absence of a field} */
  static Null ofNull() {
    return new Null(Written.nowhere());
  }

  /**
   * {@return a list}
   *
   * @param values the values, in their order
   */
  static Sequence of(List<? extends FieldValue> values) {
    return new Sequence(List.copyOf(values), Written.nowhere());
  }

  /**
   * {@return a map}
   *
   * @param fields its entries, in their order
   */
  static Mapping ofFields(List<Field> fields) {
    return new Mapping(fields, Written.nowhere());
  }

  /**
   * A text.
   *
   * @param value the characters, quotes and escapes resolved; U+0000 and unpaired surrogates become
   *     U+FFFD
   * @param written where and how it was written; never counts in equality
   */
  record Text(String value, Written written) implements FieldValue {
    /**
     * Creates one.
     *
     * @param value the characters, quotes and escapes resolved; U+0000 and unpaired surrogates
     *     become U+FFFD
     * @param written where and how it was written; never counts in equality
     */
    public Text {
      value = Literals.text(value);
      Objects.requireNonNull(written, "written");
    }
  }

  /**
   * A whole number of any size.
   *
   * @param value the number
   * @param written where and how it was written, such as {@code 0x1F}; never counts in equality
   */
  record IntegerNumber(BigInteger value, Written written) implements FieldValue {
    /**
     * Creates one.
     *
     * @param value the number
     * @param written where and how it was written, such as {@code 0x1F}; never counts in equality
     */
    public IntegerNumber {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(written, "written");
    }
  }

  /**
   * A decimal number, exact: 1.10 is not 1.1.
   *
   * @param value the number with its scale
   * @param written where and how it was written; never counts in equality
   */
  record DecimalNumber(BigDecimal value, Written written) implements FieldValue {
    /**
     * Creates one.
     *
     * @param value the number with its scale
     * @param written where and how it was written; never counts in equality
     */
    public DecimalNumber {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(written, "written");
    }
  }

  /**
   * A number that is none: infinity or "not a number".
   *
   * @param kind which of them
   * @param written where and how it was written; never counts in equality
   */
  record SpecialNumber(Kind kind, Written written) implements FieldValue {

    /** The numbers of IEEE 754 that are no decimal. */
    public enum Kind {
      /** {@code .inf} in YAML, {@code inf} in TOML. */
      POSITIVE_INFINITY,
      /** {@code -.inf} in YAML, {@code -inf} in TOML. */
      NEGATIVE_INFINITY,
      /** {@code .nan} in YAML, {@code nan} in TOML. */
      NOT_A_NUMBER
    }

    /**
     * Creates one.
     *
     * @param kind which of them
     * @param written where and how it was written; never counts in equality
     */
    public SpecialNumber {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(written, "written");
    }
  }

  /**
   * A boolean.
   *
   * @param value true or false
   * @param written where and how it was written; never counts in equality
   */
  record Bool(boolean value, Written written) implements FieldValue {
    /**
     * Creates one.
     *
     * @param value true or false
     * @param written where and how it was written; never counts in equality
     */
    public Bool {
      Objects.requireNonNull(written, "written");
    }
  }

  /**
   * Null: the field is there and says that it has no value.
   *
   * @param written where and how it was written; never counts in equality
   */
  record Null(Written written) implements FieldValue {
    /**
     * Creates one.
     *
     * @param written where and how it was written; never counts in equality
     */
    public Null {
      Objects.requireNonNull(written, "written");
    }
  }

  /**
   * A date, a time, or both, with the precision that it was written in.
   *
   * @param value a {@link LocalDate}, {@link LocalDateTime}, {@link LocalTime}, {@link
   *     OffsetDateTime}, or {@link Instant} where it was written with {@code Z}
   * @param written where and how it was written; never counts in equality
   */
  record Time(Temporal value, Written written) implements FieldValue {
    /**
     * Creates one.
     *
     * @param value a {@link LocalDate}, {@link LocalDateTime}, {@link LocalTime}, {@link
     *     OffsetDateTime}, or {@link Instant} where it was written with {@code Z}
     * @param written where and how it was written; never counts in equality
     * @throws IllegalArgumentException if the value is of another class
     */
    public Time {
      if (!(value instanceof LocalDate
          || value instanceof LocalDateTime
          || value instanceof LocalTime
          || value instanceof OffsetDateTime
          || value instanceof Instant)) {
        throw new IllegalArgumentException(
            "expected a date, a time or both, but got a " + value.getClass().getName());
      }
      Objects.requireNonNull(written, "written");
    }
  }

  /**
   * A list.
   *
   * @param values the values, in their order
   * @param written where and how it was written; never counts in equality
   */
  record Sequence(List<FieldValue> values, Written written) implements FieldValue {
    /**
     * Creates one.
     *
     * @param values the values, in their order
     * @param written where and how it was written; never counts in equality
     */
    public Sequence {
      values = List.copyOf(values);
      Objects.requireNonNull(written, "written");
    }
  }

  /**
   * A map.
   *
   * @param fields its entries, in their order; where a name comes twice, the last one counts
   * @param written where and how it was written; never counts in equality
   */
  record Mapping(List<Field> fields, Written written) implements FieldValue {
    /**
     * Creates one.
     *
     * @param fields its entries, in their order; where a name comes twice, the last one counts
     * @param written where and how it was written; never counts in equality
     */
    public Mapping {
      fields = List.copyOf(fields);
      Objects.requireNonNull(written, "written");
    }
  }

  /**
   * A value that could not be read: its text is kept, and there is a diagnostic about it.
   *
   * @param raw the text as written
   * @param written where it was written; never counts in equality
   */
  record Opaque(String raw, Written written) implements FieldValue {
    /**
     * Creates one.
     *
     * @param raw the text as written
     * @param written where it was written; never counts in equality
     */
    public Opaque {
      raw = Literals.text(raw);
      Objects.requireNonNull(written, "written");
    }
  }
}
