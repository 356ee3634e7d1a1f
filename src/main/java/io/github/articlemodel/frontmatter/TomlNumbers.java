package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers (TOML 1.0.0, <a href="https://toml.io/en/v1.0.0#integer">Integer</a> and <a
 * href="https://toml.io/en/v1.0.0#float">Float</a>): decimals exactly, integers of any size.
 */
final class TomlNumbers {

  private static final int MAX_EXPONENT_DIGITS = 3;

  private TomlNumbers() {}

  /** Returns the number; null where the text is none, or one of too many digits. */
  static @Nullable FieldValue of(String raw, Written written) {
    if (raw.isEmpty() || raw.length() > CoreSchema.MAX_DIGITS) {
      return null;
    }
    FieldValue.SpecialNumber.Kind special =
        switch (raw) {
          case "inf", "+inf" -> FieldValue.SpecialNumber.Kind.POSITIVE_INFINITY;
          case "-inf" -> FieldValue.SpecialNumber.Kind.NEGATIVE_INFINITY;
          case "nan", "+nan", "-nan" -> FieldValue.SpecialNumber.Kind.NOT_A_NUMBER;
          default -> null;
        };
    if (special != null) {
      return new FieldValue.SpecialNumber(special, written);
    }
    int radix = raw.startsWith("0x") ? 16 : raw.startsWith("0o") ? 8 : raw.startsWith("0b") ? 2 : 0;
    if (radix != 0) {
      return digits(raw, 2, radix) == raw.length()
          ? new FieldValue.IntegerNumber(new BigInteger(plain(raw.substring(2)), radix), written)
          : null;
    }
    return decimal(raw, written);
  }

  private static @Nullable FieldValue decimal(String raw, Written written) {
    int start = raw.charAt(0) == '+' || raw.charAt(0) == '-' ? 1 : 0;
    int whole = digits(raw, start, 10);
    boolean leadingZero = whole > start + 1 && raw.charAt(start) == '0';
    if (whole < 0 || leadingZero) {
      return null;
    }
    if (whole == raw.length()) {
      return new FieldValue.IntegerNumber(new BigInteger(plain(raw)), written);
    }
    int at = whole;
    if (raw.charAt(at) == '.') {
      at = digits(raw, at + 1, 10);
    }
    if (at >= 0 && at < raw.length() && (raw.charAt(at) == 'e' || raw.charAt(at) == 'E')) {
      int exponent = at + 1;
      if (exponent < raw.length() && "+-".indexOf(raw.charAt(exponent)) >= 0) {
        exponent++;
      }
      at = digits(raw, exponent, 10);
      if (at >= 0 && isTooLarge(plain(raw.substring(exponent, at)))) {
        return null;
      }
    }
    return at == raw.length()
        ? new FieldValue.DecimalNumber(new BigDecimal(plain(raw)), written)
        : null;
  }

  private static boolean isTooLarge(String exponent) {
    int zeros = 0;
    while (zeros < exponent.length() && exponent.charAt(zeros) == '0') {
      zeros++;
    }
    return exponent.length() - zeros > MAX_EXPONENT_DIGITS;
  }

  private static String plain(String digits) {
    return digits.replace("_", "");
  }

  /** Returns the end of digits with single underscores between them; -1 where there are none. */
  private static int digits(String raw, int from, int radix) {
    int at = from;
    boolean digit = false;
    while (at < raw.length()) {
      char c = raw.charAt(at);
      if (c == '_' && digit) {
        digit = false;
      } else if (c < 0x80 && Character.digit(c, radix) >= 0) {
        digit = true;
      } else {
        break;
      }
      at++;
    }
    return digit ? at : -1;
  }
}
