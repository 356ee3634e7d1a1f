package io.github.articlemodel.model;

import io.github.articlemodel.model.TypedField.State;
import io.github.articlemodel.source.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fields as values of a type. */
final class FieldViews {

  private static final Set<String> UNSAFE_SCHEMES = Set.of("javascript", "vbscript", "data");

  private FieldViews() {}

  static TypedField<String> text(String name, @Nullable Field field) {
    return view(name, field, FieldViews::asText);
  }

  static TypedField<ArticleCode> code(String name, @Nullable Field field) {
    return view(
        name,
        field,
        given -> {
          Reading<String> text = asText(given);
          String value = text.value();
          if (value == null) {
            return Reading.bad(text.problem());
          }
          if (value.isEmpty()) {
            return Reading.bad(invalid("field.empty", name + " is empty", "give a code"));
          }
          ArticleCode code = new ArticleCode(value);
          return value.contains("/") || value.contains("\\") || value.contains("..")
              ? new Reading<>(
                  code,
                  warning(
                      "field.code-path",
                      "the code has path separators, expected letters, digits and hyphens",
                      "never use it as a file name as it is"))
              : Reading.of(code);
        });
  }

  static TypedField<URI> url(String name, @Nullable Field field) {
    return view(
        name,
        field,
        given -> {
          Reading<String> text = asText(given);
          String value = text.value();
          return value == null ? Reading.bad(text.problem()) : readUrl(name, value);
        });
  }

  private static Reading<URI> readUrl(String name, String text) {
    if (text.isEmpty()) {
      return Reading.bad(invalid("field.empty", name + " is empty", "give an address"));
    }
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return Reading.bad(
          invalid(
              "field.url",
              name
                  + " is no URI (RFC 3986): "
                  + e.getReason()
                  + " at character "
                  + (e.getIndex() + 1),
              "write spaces and other odd characters percent-encoded"));
    }
    String scheme = uri.getScheme();
    if (scheme != null && UNSAFE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      return new Reading<>(
          uri,
          warning(
              "field.url-unsafe",
              name + " has the scheme " + scheme + ", which can run a script",
              "expected http or https; do not make it a link"));
    }
    if (scheme == null && uri.getPath() != null && escapes(uri.getPath())) {
      return new Reading<>(
          uri,
          warning(
              "field.url-traversal",
              name + " leads out of its folder",
              "expected a path below the folder, or a whole address"));
    }
    return Reading.of(uri);
  }

  private static boolean escapes(String path) {
    int depth = 0;
    for (String part : path.split("/", -1)) {
      depth += part.equals("..") ? -1 : part.isEmpty() || part.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  static TypedField<Locale> language(String name, @Nullable Field field) {
    return view(
        name,
        field,
        given -> {
          Reading<String> text = asText(given);
          String tag = text.value();
          if (tag == null) {
            return Reading.bad(text.problem());
          }
          if (tag.isEmpty()) {
            return Reading.bad(invalid("field.empty", name + " is empty", "give a tag such as en"));
          }
          try {
            return Reading.of(new Locale.Builder().setLanguageTag(tag).build());
          } catch (IllformedLocaleException e) {
            return Reading.bad(
                invalid(
                    "field.language",
                    "\"" + tag + "\" is no language tag (BCP 47)",
                    "write it like en, th or zh-Hant-TW"));
          }
        });
  }

  static TypedField<ArticleDate> date(String name, @Nullable Field field) {
    return view(
        name,
        field,
        given -> {
          FieldValue value = given.value();
          if (value instanceof FieldValue.Time time
              && !(time.value() instanceof java.time.LocalTime)) {
            return dateReading(name, new ArticleDate(time.value()));
          }
          if (value instanceof FieldValue.Text text) {
            Optional<ArticleDate> date = ArticleDate.parse(text.value());
            return date.isPresent()
                ? dateReading(name, date.get())
                : Reading.bad(
                    invalid(
                        "field.date",
                        "\"" + text.value() + "\" is no date",
                        "write it like 2024-11-25, 2024-11-25 10:46:12 +0700 or"
                            + " 2024-11-25T10:46:12Z"));
          }
          return Reading.bad(wrongType(given, "a date"));
        });
  }

  private static Reading<ArticleDate> dateReading(String name, ArticleDate date) {
    return date.precision() == ArticleDate.Precision.LOCAL
        ? new Reading<>(
            date,
            new FieldProblem(
                Severity.INFO,
                "field.date-zone",
                name + " has a time, but no zone",
                "add Z or an offset such as +0700"))
        : Reading.of(date);
  }

  private static Reading<String> asText(Field field) {
    FieldValue value = field.value();
    if (value instanceof FieldValue.Text text) {
      return Reading.of(text.value());
    }
    boolean scalar =
        value instanceof FieldValue.IntegerNumber
            || value instanceof FieldValue.DecimalNumber
            || value instanceof FieldValue.SpecialNumber
            || value instanceof FieldValue.Bool
            || value instanceof FieldValue.Time;
    if (scalar) {
      String raw = value.written().raw().orElseGet(() -> String.valueOf(PlainValues.of(value)));
      return Reading.of(raw);
    }
    return Reading.bad(wrongType(field, "a text"));
  }

  private static FieldProblem wrongType(Field field, String expected) {
    FieldValue value = field.value();
    if (value instanceof FieldValue.Opaque) {
      return invalid("field.unread", field.name() + " could not be read", "mend its syntax");
    }
    String found =
        value instanceof FieldValue.Mapping
            ? "a map"
            : value instanceof FieldValue.Sequence ? "a list" : "another scalar";
    return invalid(
        "field.type",
        field.name() + " is " + found + ", expected " + expected,
        "write " + expected);
  }

  private static FieldProblem invalid(String code, String message, String advice) {
    return warning(code, message, advice);
  }

  private static FieldProblem warning(String code, String message, String advice) {
    return new FieldProblem(Severity.WARNING, code, message, advice);
  }

  private record Reading<T>(@Nullable T value, @Nullable FieldProblem problem) {
    static <T> Reading<T> of(T value) {
      return new Reading<>(value, null);
    }

    static <T> Reading<T> bad(@Nullable FieldProblem problem) {
      return new Reading<>(null, problem);
    }
  }

  private interface Reader<T> {
    Reading<T> read(Field field);
  }

  private static <T> TypedField<T> view(String name, @Nullable Field field, Reader<T> reader) {
    if (field == null) {
      return new TypedField<>(name, State.ABSENT, null, null, null);
    }
    if (field.value() instanceof FieldValue.Null) {
      return new TypedField<>(name, State.NULL, field, null, null);
    }
    Reading<T> reading = reader.read(field);
    State state = reading.value() == null ? State.INVALID : State.PRESENT;
    return new TypedField<>(name, state, field, reading.value(), reading.problem());
  }
}
