package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.FieldValue.SpecialNumber;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of some fields a format can say. Null is left out where it has none; a date or number that
 * it has no word for becomes a text. Each such change is told.
 */
final class CarriedFields {

  private final SourceText source;
  private final FrontMatter frontMatter;
  private final FrontMatterFormat target;
  private final FrontMatterLanguage language;

  CarriedFields(SourceText source, FrontMatter frontMatter, FrontMatterFormat target) {
    this.source = source;
    this.frontMatter = frontMatter;
    this.target = target;
    this.language = FrontMatterLanguage.of(target);
  }

  /**
   * Returns the fields that the format can say.
   *
   * @param losses gets what changes
   */
  List<Field> fields(DiagnosticLog losses) {
    SourceSpan start = SourceSpan.at(frontMatter.content().start());
    return fields(frontMatter.metadata().fields(), start, losses);
  }

  private List<Field> fields(List<Field> fields, SourceSpan around, DiagnosticLog losses) {
    List<Field> carried = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      last.put(fields.get(i).name(), i);
    }
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      SourceSpan place = field.written().span(Written.Part.KEY).or(field::span).orElse(around);
      if (!language.repeatsNames() && last.getOrDefault(field.name(), i) > i) {
        losses.add(
            source.diagnostic(
                Severity.WARNING,
                "convert.duplicate",
                place,
                "\"" + field.name() + "\" comes again, and this one is left out",
                ""));
        continue;
      }
      FieldValue value = value(field.value(), place, losses);
      if (value != null) {
        carried.add(new Field(field.name(), value));
      }
    }
    return carried;
  }

  /** Returns the value as the format says it; null where it is left out. */
  private @Nullable FieldValue value(FieldValue value, SourceSpan around, DiagnosticLog losses) {
    SourceSpan place = value.span().filter(span -> !span.isEmpty()).orElse(around);
    if (value instanceof FieldValue.Mapping map) {
      return new FieldValue.Mapping(fields(map.fields(), place, losses), Written.nowhere());
    }
    if (value instanceof FieldValue.Sequence list) {
      List<FieldValue> items = new ArrayList<>();
      for (FieldValue item : list.values()) {
        FieldValue carried = value(item, place, losses);
        if (carried != null) {
          items.add(carried);
        }
      }
      return FieldValue.of(items);
    }
    if (isSayable(value)) {
      return value;
    }
    if (value instanceof FieldValue.Null) {
      losses.add(loss("convert.null", place, "null is left out, as " + target + " has none"));
      return null;
    }
    if (value instanceof FieldValue.Time time) {
      String said = "the date or time becomes a text, as " + target + " has no such value";
      losses.add(loss("convert.time", place, said));
      return FieldValue.of(text(time));
    }
    String number = number(value);
    if (number == null) {
      return value; // writing it says what is wrong
    }
    losses.add(
        loss(
            "convert.number",
            place,
            "the number becomes a text, as " + target + " has no such number"));
    return FieldValue.of(number);
  }

  private Diagnostic loss(String code, SourceSpan place, String message) {
    return source.diagnostic(Severity.WARNING, code, place, message, "");
  }

  private boolean isSayable(FieldValue value) {
    if (value instanceof FieldValue.Text || value instanceof FieldValue.Bool) {
      return true;
    }
    try {
      language.write(List.of(new Field("value", value)), "\n");
      return true;
    } catch (UnsayableValueException e) {
      return false;
    }
  }

  /** Returns the time in ISO 8601, with seconds where YAML has a word for it. */
  private static String text(FieldValue.Time time) {
    try {
      return ScalarPrinter.print(time, false);
    } catch (UnsayableValueException e) {
      return time.value().toString();
    }
  }

  private static @Nullable String number(FieldValue value) {
    if (value instanceof FieldValue.IntegerNumber number) {
      return number.value().toString();
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return number.value().toString();
    } else if (value instanceof SpecialNumber number) {
      return switch (number.kind()) {
        case POSITIVE_INFINITY -> "Infinity";
        case NEGATIVE_INFINITY -> "-Infinity";
        case NOT_A_NUMBER -> "NaN";
      };
    }
    return null;
  }
}
