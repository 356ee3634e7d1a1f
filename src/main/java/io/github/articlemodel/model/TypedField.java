package io.github.articlemodel.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field seen as a value of a type. Absent, null, empty and unreadable are different things, and
 * the field that the value comes from is at hand.
 *
 * <pre>{@code
 * TypedField<String> title = article.metadata().title();
 * title.state();    // PRESENT, also where the title is the empty text
 * title.orElse(""); // the text
 * }</pre>
 *
 * @param name the name of the field, or its path, there or not
 * @param state what there is
 * @param field the field, or null where there is none
 * @param content the value, or null unless the state is {@link State#PRESENT}
 * @param problem what is to be said about the value, or null; always there where the state is
 *     {@link State#INVALID}
 * @param <T> the type, immutable
 */
public record TypedField<T>(
    String name,
    State state,
    @Nullable Field field,
    @Nullable T content,
    @Nullable FieldProblem problem) {

  /** What there is of a field. */
  public enum State {
    /** There is no field of that name. */
    ABSENT,
    /** The field is there, and its value is null. */
    NULL,
    /** The field is there, but its value is not of the type. */
    INVALID,
    /** The field is there with a value of the type, the empty text among them. */
    PRESENT
  }

  /**
   * Creates one.
   *
   * @param name the name of the field, or its path, there or not
   * @param state what there is
   * @param field the field, or null where there is none
   * @param content the value, or null unless the state is {@link State#PRESENT}
   * @param problem what is to be said about the value, or null; always there where the state is
   *     {@link State#INVALID}
   */
  public TypedField {
    Objects.requireNonNull(name, "name");
    if ((state == State.PRESENT) != (content != null)) {
      throw new IllegalArgumentException(
          "there is a value where the field is present, and only there");
    }
    if ((state == State.ABSENT) != (field == null)) {
      throw new IllegalArgumentException("there is a field unless it is absent");
    }
    if (state == State.INVALID && problem == null) {
      throw new IllegalArgumentException("an invalid value needs a problem");
    }
  }

  /**
   * Returns a field read as a value of a type.
   *
   * @param name its name or path, there or not
   * @param field the field, or null where there is none
   * @param type what to read it as
   * @param <T> the type of the value
   * @return the view of the field
   */
  public static <T> TypedField<T> of(String name, @Nullable Field field, FieldType<T> type) {
    if (field == null) {
      return new TypedField<>(name, State.ABSENT, null, null, null);
    }
    if (field.value() instanceof FieldValue.Null) {
      return new TypedField<>(name, State.NULL, field, null, null);
    }
    FieldReading<T> reading = type.read(name, field.value());
    State state = reading.value() == null ? State.INVALID : State.PRESENT;
    return new TypedField<>(name, state, field, reading.value(), reading.problem());
  }

  /** {@return whether there is a value of the type} */
  public boolean isPresent() {
    return state == State.PRESENT;
  }

  /** {@return the value; empty unless {@link #isPresent()}} */
  public Optional<T> value() {
    return Optional.ofNullable(content);
  }

  /**
   * {@return the value, or another where there is none}
   *
   * @param other what to return unless {@link #isPresent()}
   */
  public T orElse(T other) {
    return content != null ? content : other;
  }

  /**
   * {@return this with the value turned into another}
   *
   * @param change what to do with the value
   * @param <R> the other type
   */
  public <R> TypedField<R> map(Function<? super T, ? extends R> change) {
    return new TypedField<>(
        name, state, field, content == null ? null : change.apply(content), problem);
  }
}
