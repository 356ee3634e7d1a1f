package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says where a reader of YAML 1.1, such as Jekyll's, sees something else in a plain scalar: where
 * the types of YAML 1.1 say so (yaml.org/type), or its readers Psych, SafeYAML and PyYAML do.
 */
final class YamlVersions {

  private static final Set<String> OLD_BOOLEANS =
      Set.of(
          "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off", "Off",
          "OFF");

  private YamlVersions() {}

  /** Returns what is to be said of a plain scalar; null where every reader sees the same. */
  static @Nullable Diagnostic report(
      String text, FieldValue value, SourceSpan span, SourceText source) {
    String seen = seen(text, value);
    if (seen != null && !isMergeKey(text, span, source)) {
      Diagnostic said =
          source.diagnostic(
              Severity.INFO,
              "yaml.version",
              span,
              "a reader of YAML 1.1 sees " + seen + " here",
              advice(value));
      return oneLine(text, span, source) ? said.with(fix(text, value, span)) : said;
    }
    if (!(value instanceof FieldValue.Text) || !isTooLarge(text)) {
      return null;
    }
    Diagnostic said =
        source.diagnostic(
            Severity.WARNING,
            "yaml.number",
            span,
            "the number has too many digits or too large an exponent; it is read as a text",
            "quote it");
    return oneLine(text, span, source)
        ? said.with(YamlFixes.quote("quote the value", text, span))
        : said;
  }

  /**
   * Returns that a text holds what ends a line in YAML 1.1 and not in 1.2; null where it doesn't.
   */
  static @Nullable Diagnostic reportLineEnds(
      String raw, String value, SourceSpan span, ScalarStyle style, SourceText source) {
    int at = OldScalars.lineEnd(raw);
    if (at < 0) {
      return null;
    }
    int place = span.start() + at;
    Diagnostic said =
        source.diagnostic(
            Severity.INFO,
            "yaml.version",
            new SourceSpan(place, place + 1),
            String.format(
                Locale.ROOT,
                "a reader of YAML 1.1 sees a line end at U+%04X here",
                (int) raw.charAt(at)),
            "write it as an escape in double quotes if others read this file");
    boolean quoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
    boolean oneLine = Lines.end(raw, 0, raw.length()) == raw.length();
    boolean certain = oneLine && (quoted || style == ScalarStyle.PLAIN);
    return certain ? said.with(YamlFixes.quote("write it as an escape", value, span)) : said;
  }

  /** Returns what a reader of YAML 1.1 sees; null where it sees the same. */
  private static @Nullable String seen(String text, FieldValue value) {
    if (value instanceof FieldValue.Text) {
      return inText(text);
    }
    boolean other =
        (value instanceof FieldValue.IntegerNumber && text.startsWith("0o"))
            || (value instanceof FieldValue.DecimalNumber && !isOldExponent(text))
            || (value instanceof FieldValue.Time && !OldScalars.isDate(text));
    return other ? "a text" : null;
  }

  private static @Nullable String inText(String text) {
    if (text.isEmpty()) {
      return null;
    }
    return switch (text.charAt(0)) {
      case 'y', 'Y', 'n', 'N', 'o', 'O' -> OLD_BOOLEANS.contains(text) ? "a boolean" : null;
      case '=' -> text.equals("=") ? "the sign of a default value" : null;
      case '<' -> text.equals(YamlMerge.KEY) ? "a merge key" : null;
      case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          OldScalars.isDate(text) ? "a date" : OldScalars.isNumber(text) ? "a number" : null;
      default -> null;
    };
  }

  /** An exponent of YAML 1.1 has a sign, and a point before it. */
  private static boolean isOldExponent(String text) {
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    return e < 0 || (text.indexOf('.') >= 0 && "+-".indexOf(text.charAt(e + 1)) >= 0);
  }

  /** Of a merge key, the tree says what became of it. */
  private static boolean isMergeKey(String text, SourceSpan span, SourceText source) {
    if (!text.equals(YamlMerge.KEY)) {
      return false;
    }
    String all = source.text();
    int after = Lines.skipBlanks(all, span.end(), all.length());
    return after < all.length() && all.charAt(after) == ':';
  }

  private static boolean isTooLarge(String text) {
    boolean number = !text.isEmpty() && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
    return number
        && !CoreSchema.startsLikeDate(text)
        && NumberForm.of(text) == NumberForm.TOO_LARGE;
  }

  private static boolean oneLine(String text, SourceSpan span, SourceText source) {
    return span.length() == text.length() && source.text().startsWith(text, span.start());
  }

  private static String advice(FieldValue value) {
    if (value instanceof FieldValue.Text) {
      return "quote it if others read this file";
    }
    return value instanceof FieldValue.Time
        ? "write it like 2024-11-25T10:46:12Z if others read this file"
        : "write it in another way if others read this file";
  }

  /** Returns the fix that lets both versions see what YAML 1.2 does. */
  private static Fix fix(String text, FieldValue value, SourceSpan span) {
    if (value instanceof FieldValue.IntegerNumber number) {
      return replacement("write it in decimal", span, number.value().toString());
    }
    if (value instanceof FieldValue.DecimalNumber) {
      int e = Math.max(text.indexOf('e'), text.indexOf('E'));
      String point = text.indexOf('.') < 0 ? "." : "";
      String sign = "+-".indexOf(text.charAt(e + 1)) < 0 ? "+" : "";
      String written = text.substring(0, e) + point + text.charAt(e) + sign + text.substring(e + 1);
      return replacement("write it with a point and a sign", span, written);
    }
    if (value instanceof FieldValue.Time) {
      int minutes = text.indexOf(':') + 3;
      boolean seconds = minutes < text.length() && text.charAt(minutes) == ':';
      String written =
          text.substring(0, minutes) + (seconds ? "" : ":00") + text.substring(minutes);
      return replacement("write the date in full", span, written.replace('z', 'Z'));
    }
    return YamlFixes.quote("quote the value", text, span);
  }

  private static Fix replacement(String title, SourceSpan span, String text) {
    return new Fix(title, List.of(new TextEdit(span, text)));
  }

  /** Returns whether a text holds what no text can: U+0000 or half of a surrogate pair. */
  static boolean hasNoText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
