package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Severity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What kind of value the text of an argument stands for. */
enum ValueType {
  TEXT("a text"),
  NUMBER("a number, such as 3 or 1.50"),
  BOOLEAN("true or false"),
  DATE("a date, such as 2024-11-25 or 2024-11-25T10:46:12Z"),
  YAML("a value as YAML writes it, such as [a, b] or {alt: A boat}");

  private final String expected;

  ValueType(String expected) {
    this.expected = expected;
  }

  /**
   * Returns the type of a name in lower case.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ValueType named(String name) {
    List<String> names = Arrays.stream(values()).map(Names::of).toList();
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(
          "expected one of " + String.join(", ", names) + ", but got " + name);
    }
    return values()[index];
  }

  /** Returns the value; empty where the text can't be read so. */
  Optional<FieldValue> read(String text) {
    return switch (this) {
      case TEXT -> Optional.of(FieldValue.of(text));
      case NUMBER -> number(text);
      case BOOLEAN -> bool(text);
      case DATE -> date(text);
      case YAML -> yaml(text);
    };
  }

  /** Returns what a text of this type looks like. */
  String expected() {
    return expected;
  }

  /** Returns the text as the kind of value that another one is, or else as a text. */
  static FieldValue like(FieldValue old, String text) {
    return of(old).read(text).orElseGet(() -> FieldValue.of(text));
  }

  private static ValueType of(FieldValue value) {
    if (value instanceof FieldValue.IntegerNumber || value instanceof FieldValue.DecimalNumber) {
      return NUMBER;
    } else if (value instanceof FieldValue.Bool) {
      return BOOLEAN;
    }
    return value instanceof FieldValue.Time ? DATE : TEXT;
  }

  private static Optional<FieldValue> bool(String text) {
    boolean is = text.equals("true") || text.equals("false");
    return is ? Optional.of(FieldValue.of(Boolean.parseBoolean(text))) : Optional.empty();
  }

  private static Optional<FieldValue> date(String text) {
    return ArticleDate.parse(text).map(date -> FieldValue.of(date.value()));
  }

  private static Optional<FieldValue> number(String text) {
    try {
      boolean whole = text.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
      return Optional.of(
          whole
              ? new FieldValue.IntegerNumber(new BigInteger(text), Written.nowhere())
              : FieldValue.of(new BigDecimal(text)));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private static Optional<FieldValue> yaml(String text) {
    ArticleDocument read = ArticleParser.create().parse("---\nvalue: " + text + "\n---\n");
    List<Field> fields = read.metadata().fields();
    boolean whole =
        read.frontMatter().state() == FrontMatter.State.READ
            && read.bodySpan().isEmpty()
            && fields.size() == 1
            && read.frontMatter().diagnostics().stream()
                .noneMatch(found -> found.severity() == Severity.ERROR);
    return whole ? Optional.of(detached(fields.get(0).value())) : Optional.empty();
  }

  /** Returns the lists and maps of a value as if made in code; the places within belong to it. */
  private static FieldValue detached(FieldValue value) {
    if (value instanceof FieldValue.Sequence list) {
      return FieldValue.of(list.values().stream().map(ValueType::detached).toList());
    } else if (value instanceof FieldValue.Mapping map) {
      return new FieldValue.Mapping(
          map.fields().stream()
              .map(field -> new Field(field.name(), detached(field.value())))
              .toList(),
          Written.nowhere());
    } else if (value instanceof FieldValue.Text text) {
      return FieldValue.of(text.value());
    } else if (value instanceof FieldValue.IntegerNumber number) {
      return new FieldValue.IntegerNumber(number.value(), Written.nowhere());
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return FieldValue.of(number.value());
    } else if (value instanceof FieldValue.SpecialNumber number) {
      return new FieldValue.SpecialNumber(number.kind(), Written.nowhere());
    } else if (value instanceof FieldValue.Bool bool) {
      return FieldValue.of(bool.value());
    } else if (value instanceof FieldValue.Time time) {
      return FieldValue.of(time.value());
    }
    if (value instanceof FieldValue.Null) {
      return FieldValue.ofNull();
    }
    throw new IllegalStateException("a value that is not read from YAML: " + value);
  }
}
