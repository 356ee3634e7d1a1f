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
 * @param name the name of the field, there or not
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
   * @param name the name of the field, there or not
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
