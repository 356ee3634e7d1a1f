package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * What a plain scalar means: the core schema of YAML 1.2.2, chapter 10.3.2, with two differences. A
 * date of ISO 8601 is a date. A number with a leading zero is a text, as it is a code more often
 * than a number.
 */
final class CoreSchema {

  /** The most digits of a number, and the largest exponent; what is beyond stays text. */
  static final int MAX_DIGITS = 4_300;

  private CoreSchema() {}

  /** Returns what the scalar means. */
  static FieldValue resolve(String text, Written written) {
    if (text.isEmpty()) {
      return new FieldValue.Null(written);
    }
    return switch (text.charAt(0)) {
      case '~', 'n', 'N', 't', 'T', 'f', 'F' -> word(text, written);
      case '.', '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(text, written);
      default -> new FieldValue.Text(text, written);
    };
  }

  private static FieldValue word(String text, Written written) {
    return switch (text) {
      case "~", "null", "Null", "NULL" -> new FieldValue.Null(written);
      case "true", "True", "TRUE" -> new FieldValue.Bool(true, written);
      case "false", "False", "FALSE" -> new FieldValue.Bool(false, written);
      default -> new FieldValue.Text(text, written);
    };
  }

  private static FieldValue number(String text, Written written) {
    if (startsLikeDate(text)) {
      Temporal date = ArticleDate.parse(text).map(ArticleDate::value).orElse(null);
      return date == null ? new FieldValue.Text(text, written) : new FieldValue.Time(date, written);
    }
    FieldValue.SpecialNumber.Kind special = special(text);
    if (special != null) {
      return new FieldValue.SpecialNumber(special, written);
    }
    BigInteger whole = radix(text);
    if (whole != null) {
      return new FieldValue.IntegerNumber(whole, written);
    }
    return switch (NumberForm.of(text)) {
      case INTEGER -> new FieldValue.IntegerNumber(new BigInteger(text), written);
      case DECIMAL -> new FieldValue.DecimalNumber(new BigDecimal(text), written);
      case TOO_LARGE, NONE -> new FieldValue.Text(text, written);
    };
  }

  /** Returns whether the text starts with four digits and a hyphen. */
  static boolean startsLikeDate(String text) {
    if (text.length() < 8 || text.charAt(4) != '-') {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static FieldValue.SpecialNumber.@Nullable Kind special(String text) {
    return switch (text) {
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" ->
          FieldValue.SpecialNumber.Kind.POSITIVE_INFINITY;
      case "-.inf", "-.Inf", "-.INF" -> FieldValue.SpecialNumber.Kind.NEGATIVE_INFINITY;
      case ".nan", ".NaN", ".NAN" -> FieldValue.SpecialNumber.Kind.NOT_A_NUMBER;
      default -> null;
    };
  }

  private static @Nullable BigInteger radix(String text) {
    if (text.length() < 3 || text.length() > MAX_DIGITS || text.charAt(0) != '0') {
      return null;
    }
    int radix = text.charAt(1) == 'x' ? 16 : text.charAt(1) == 'o' ? 8 : 0;
    if (radix == 0) {
      return null;
    }
    for (int i = 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || Character.digit(c, radix) < 0) {
        return null;
      }
    }
    return new BigInteger(text.substring(2), radix);
  }
}
