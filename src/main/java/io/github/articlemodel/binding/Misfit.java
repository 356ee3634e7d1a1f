package io.github.articlemodel.binding;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Tells what Jackson says of a value in the terms of the front matter. */
final class Misfit {

  /** What a message of ours begins with. */
  static final String EXPECTED = "expected ";

  private final StringBuilder path = new StringBuilder("frontMatter");
  private @Nullable FieldValue value;
  private @Nullable SourceSpan span;

  private Misfit() {}

  static BindingException of(JacksonException problem, Metadata metadata, Class<?> type) {
    Misfit misfit = new Misfit();
    misfit.value = new FieldValue.Mapping(metadata.fields(), Written.nowhere());
    problem.getPath().forEach(misfit::step);
    String expected = expected(problem);
    return new BindingException(
        misfit.path + " is not bound to " + type.getSimpleName() + ": expected " + expected,
        misfit.path.toString(),
        expected,
        misfit.span,
        problem);
  }

  private static String expected(JacksonException problem) {
    String message = problem.getOriginalMessage();
    if (message.startsWith(EXPECTED)) {
      return message.substring(EXPECTED.length());
    }
    String first = message;
    for (String own : List.of("\n", " (set `", " (enable `", " (but could be if")) { // of Jackson
      int at = first.indexOf(own);
      first = at < 0 ? first : first.substring(0, at);
    }
    Class<?> target =
        problem instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    return target == null ? "another value: " + first : target.getSimpleName() + " (" + first + ")";
  }

  private void step(JacksonException.Reference step) {
    String name = step.getPropertyName();
    if (name == null) {
      path.append('[').append(step.getIndex()).append(']');
      value = item(value, step.getIndex());
      span = value == null ? span : value.span().orElse(span);
      return;
    }
    Optional<Field> field =
        value instanceof FieldValue.Mapping map ? find(map.fields(), name) : Optional.empty();
    path.append('.').append(field.map(Field::name).orElse(name));
    value = field.map(Field::value).orElse(null);
    span = field.flatMap(found -> found.value().span().or(found::span)).orElse(span);
  }

  private static @Nullable FieldValue item(@Nullable FieldValue list, int index) {
    return list instanceof FieldValue.Sequence sequence && index < sequence.values().size()
        ? sequence.values().get(index)
        : null;
  }

  private static Optional<Field> find(List<Field> fields, String name) {
    for (String form :
        List.of(name, FieldNames.separated(name, '_'), FieldNames.separated(name, '-'))) {
      for (int i = fields.size() - 1; i >= 0; i--) {
        if (fields.get(i).name().equals(form)) {
          return Optional.of(fields.get(i));
        }
      }
    }
    return Optional.empty();
  }
}
