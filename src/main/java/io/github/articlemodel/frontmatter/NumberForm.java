package io.github.articlemodel.frontmatter;

/** Tells the decimal numbers of the core schema from other texts. */
enum NumberForm {
  /** {@code [-+]? (0 | [1-9] [0-9]*)}. */
  INTEGER,
  /** {@code [-+]? ( \. [0-9]+ | (0 | [1-9] [0-9]*) ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?}. */
  DECIMAL,
  /** A number of too many digits, or with too large an exponent. */
  TOO_LARGE,
  /** No number. */
  NONE;

  private static final int MAX_EXPONENT_DIGITS = 3;

  static NumberForm of(String text) {
    int length = text.length();
    int at = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    int whole = digits(text, at) - at;
    if (whole > 1 && text.charAt(at) == '0') {
      return NONE;
    }
    at += whole;
    int fraction = 0;
    boolean point = at < length && text.charAt(at) == '.';
    if (point) {
      fraction = digits(text, at + 1) - at - 1;
      at += 1 + fraction;
    }
    if (whole + fraction == 0) {
      return NONE;
    }
    boolean large = whole + fraction > CoreSchema.MAX_DIGITS;
    if (at == length) {
      return large ? TOO_LARGE : point ? DECIMAL : INTEGER;
    }
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return NONE;
    }
    at++;
    if (at < length && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      at++;
    }
    int exponent = digits(text, at) - at;
    if (exponent == 0 || at + exponent != length) {
      return NONE;
    }
    return large || exponent > MAX_EXPONENT_DIGITS ? TOO_LARGE : DECIMAL;
  }

  /** Returns the first offset from {@code from} on that holds no digit. */
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
