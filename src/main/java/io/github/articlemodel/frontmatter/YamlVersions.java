package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Set;

/** Says where a reader of YAML 1.1, such as Jekyll's, sees something else in a plain scalar. */
final class YamlVersions {

  private static final Set<String> OLD_BOOLEANS =
      Set.of(
          "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off", "Off",
          "OFF");

  private YamlVersions() {}

  static void report(
      String text, FieldValue value, SourceSpan span, SourceText source, DiagnosticLog log) {
    if (text.isEmpty() || text.length() > 64) {
      reportSize(text, value, span, source, log);
      return;
    }
    String seen = null;
    if (value instanceof FieldValue.Text) {
      if (OLD_BOOLEANS.contains(text)) {
        seen = "a boolean";
      } else if (isOldNumber(text)) {
        seen = "a number";
      } else {
        reportSize(text, value, span, source, log);
      }
    } else if (value instanceof FieldValue.IntegerNumber && text.startsWith("0o")) {
      seen = "a text";
    }
    if (seen != null) {
      log.add(
          source.diagnostic(
              Severity.INFO,
              "yaml.version",
              span,
              "a reader of YAML 1.1 sees " + seen + " here",
              "quote it if others read this file"));
    }
  }

  private static void reportSize(
      String text, FieldValue value, SourceSpan span, SourceText source, DiagnosticLog log) {
    boolean number = !text.isEmpty() && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
    if (number
        && value instanceof FieldValue.Text
        && !CoreSchema.startsLikeDate(text)
        && NumberForm.of(text) == NumberForm.TOO_LARGE) {
      log.add(
          source.diagnostic(
              Severity.WARNING,
              "yaml.number",
              span,
              "the number has too many digits or too large an exponent; it is read as a text",
              "quote it"));
    }
  }

  /** Returns whether it is an integer of YAML 1.1 with a leading zero, underscores or base 60. */
  private static boolean isOldNumber(String text) {
    int at = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    if (at == text.length() || text.charAt(at) < '0' || text.charAt(at) > '9') {
      return false;
    }
    boolean binary = text.startsWith("0b", at);
    for (int i = binary ? at + 2 : at; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= (binary ? '1' : '9');
      boolean between = i > at && i + 1 < text.length() && (c == ':' || c == '.') && !binary;
      if (!digit && c != '_' && !between) {
        return false;
      }
    }
    return true;
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
