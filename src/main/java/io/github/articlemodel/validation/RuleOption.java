package io.github.articlemodel.validation;

import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a rule can be told.
 *
 * <pre>{@code
 * RuleOption max = RuleKind.of("rule.length").orElseThrow().option("max").orElseThrow();
 * max.type();                        // NUMBER
 * max.problem(FieldValue.of("ten")); // "expected a whole number from 0 to 2147483647"
 * }</pre>
 *
 * @param name the name
 * @param type what values it takes
 * @param choices the texts that it takes; empty where any will do
 * @param standard the value where none is given, or null where there is none
 * @param isRequired whether a value must be given
 * @param meaning what it does, in one line
 */
public record RuleOption(
    String name,
    Type type,
    List<String> choices,
    @Nullable FieldValue standard,
    boolean isRequired,
    String meaning) {

  /** What values an option takes. */
  public enum Type {
    /** The name of a key of the profile, or the path of a field. */
    FIELD("the name or path of a field"),
    /** A list of these, or one. */
    FIELDS("names or paths of fields"),
    /** A text. */
    TEXT("a text"),
    /** A list of texts, or one. */
    TEXTS("a list of texts, one at least"),
    /** The same, or an empty list. */
    TEXTS_OR_NONE("a list of texts"),
    /** A regular expression of {@link Pattern}. */
    PATTERN("a regular expression"),
    /** A whole number that is not negative. */
    NUMBER("a whole number from 0 to 2147483647"),
    /** A number or a date. */
    AMOUNT("a number or a date"),
    /** A date, with or without a time. */
    DATE("a date"),
    /** The name of a time zone, such as Asia/Bangkok, or an offset. */
    ZONE("a time zone, such as Asia/Bangkok or +07:00"),
    /** True or false. */
    FLAG("true or false");

    private final String expected;

    Type(String expected) {
      this.expected = expected;
    }

    /** {@return what is expected, for a message} */
    public String expected() {
      return expected;
    }
  }

  /**
   * Creates one.
   *
   * @param name the name
   * @param type what values it takes
   * @param choices the texts that it takes; empty where any will do
   * @param standard the value where none is given, or null where there is none
   * @param isRequired whether a value must be given
   * @param meaning what it does, in one line
   */
  public RuleOption {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    choices = List.copyOf(choices);
    Objects.requireNonNull(meaning, "meaning");
  }

  static RuleOption required(String name, Type type, String meaning) {
    return new RuleOption(name, type, List.of(), null, true, meaning);
  }

  static RuleOption optional(String name, Type type, String meaning) {
    return new RuleOption(name, type, List.of(), null, false, meaning);
  }

  static RuleOption standard(String name, Type type, FieldValue standard, String meaning) {
    return new RuleOption(name, type, List.of(), standard, false, meaning);
  }

  /** Returns this for some texts alone, the first of which is the standard. */
  static RuleOption choice(String name, String meaning, String... choices) {
    FieldValue standard = FieldValue.of(choices[0]);
    return new RuleOption(name, Type.TEXT, List.of(choices), standard, false, meaning);
  }

  /** Returns this, which must be given, for some texts alone. */
  static RuleOption requiredChoice(String name, String meaning, List<String> choices) {
    return new RuleOption(name, Type.TEXT, choices, null, true, meaning);
  }

  /**
   * {@return what is wrong with a value; null where it fits}
   *
   * @param value the value
   */
  public @Nullable String problem(FieldValue value) {
    boolean fits =
        switch (type) {
          case FIELD -> value instanceof FieldValue.Text text && isField(text.value());
          case FIELDS -> texts(value).stream().allMatch(RuleOption::isField) && isTexts(value);
          case TEXT, PATTERN -> value instanceof FieldValue.Text;
          case TEXTS -> isTexts(value);
          case TEXTS_OR_NONE -> isTexts(value) || value.equals(FieldValue.of(List.of()));
          case NUMBER -> isNumber(value);
          case AMOUNT -> OptionValues.amount(value) != null;
          case DATE -> OptionValues.date(value).isPresent();
          case ZONE -> value instanceof FieldValue.Text text && isZone(text.value());
          case FLAG -> value instanceof FieldValue.Bool;
        };
    if (!fits) {
      return "expected " + type.expected();
    }
    if (type == Type.PATTERN) {
      return patternProblem(((FieldValue.Text) value).value());
    }
    boolean isChoice =
        choices.isEmpty() || (value instanceof FieldValue.Text t && choices.contains(t.value()));
    return isChoice ? null : "expected one of " + String.join(", ", choices);
  }

  private static boolean isNumber(FieldValue value) {
    return value instanceof FieldValue.IntegerNumber number
        && number.value().signum() >= 0
        && number.value().bitLength() < 32;
  }

  private static boolean isTexts(FieldValue value) {
    return value instanceof FieldValue.Text
        || (value instanceof FieldValue.Sequence list
            && !list.values().isEmpty()
            && list.values().stream().allMatch(FieldValue.Text.class::isInstance));
  }

  private static List<String> texts(FieldValue value) {
    return OptionValues.texts(value);
  }

  private static boolean isField(String text) {
    try {
      return !FieldPath.parse(text).steps().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isZone(String text) {
    try {
      return !ZoneId.of(text).getId().isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static @Nullable String patternProblem(String pattern) {
    try {
      Pattern.compile(pattern);
      return IdleSteps.areTooMany(pattern)
          ? "expected a regular expression that does not repeat so often what may be empty"
          : null;
    } catch (PatternSyntaxException e) {
      return "expected a regular expression: " + e.getDescription() + " at " + e.getIndex();
    }
  }
}
