package io.github.articlemodel.validation;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.FieldValue;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options of a rule, read as what they are. */
record OptionValues(RuleKind kind, Map<String, FieldValue> given) {

  private @Nullable FieldValue find(String name) {
    FieldValue value = given.get(name);
    return value != null ? value : kind.option(name).map(RuleOption::standard).orElse(null);
  }

  boolean has(String name) {
    return find(name) != null;
  }

  String text(String name) {
    return find(name) instanceof FieldValue.Text text ? text.value() : "";
  }

  List<String> texts(String name) {
    FieldValue value = find(name);
    return value == null ? List.of() : texts(value);
  }

  List<FieldRef> fields(String name) {
    return texts(name).stream().map(FieldRef::of).toList();
  }

  FieldRef field(String name) {
    return FieldRef.of(text(name));
  }

  /** Returns a number; the other where none is given. */
  int number(String name, int other) {
    return find(name) instanceof FieldValue.IntegerNumber number
        ? number.value().intValue()
        : other;
  }

  boolean flag(String name) {
    return find(name) instanceof FieldValue.Bool flag && flag.value();
  }

  @Nullable Object amount(String name) {
    FieldValue value = find(name);
    return value == null ? null : amount(value);
  }

  Optional<ArticleDate> date(String name) {
    FieldValue value = find(name);
    return value == null ? Optional.empty() : date(value);
  }

  @Nullable ZoneId zone(String name) {
    return find(name) instanceof FieldValue.Text text ? ZoneId.of(text.value()) : null;
  }

  static List<String> texts(FieldValue value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof FieldValue.Text text) {
      texts.add(text.value());
    } else if (value instanceof FieldValue.Sequence list) {
      list.values().forEach(item -> texts.addAll(texts(item)));
    }
    return texts;
  }

  /** Returns a number as a {@link BigDecimal}, a date as an {@link ArticleDate}, else null. */
  static @Nullable Object amount(FieldValue value) {
    if (value instanceof FieldValue.IntegerNumber number) {
      return new BigDecimal(number.value());
    }
    if (value instanceof FieldValue.DecimalNumber number) {
      return number.value();
    }
    return date(value).orElse(null);
  }

  static Optional<ArticleDate> date(FieldValue value) {
    return Optional.ofNullable(FieldType.DATE.read("", value).value());
  }
}
