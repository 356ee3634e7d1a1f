package io.github.articlemodel.frontmatter;

/**
 * The numbers and dates of YAML 1.1 (yaml.org/type/int.html, float.html, timestamp.html), with what
 * Psych and SafeYAML, which Jekyll reads with, take beyond them: commas between digits, a base 60
 * number with a leading zero, one digit for a month, an offset without colon.
 */
final class OldScalars {

  private static final String DIGITS = "0123456789";

  private final String text;
  private int at;

  private OldScalars(String text) {
    this.text = text;
  }

  /** Returns whether it is an integer or a floating point number, infinity and NaN left out. */
  static boolean isNumber(String text) {
    return new OldScalars(text).number();
  }

  /**
   * Returns whether it has the form of a date, with or without a time, be there such a day or not.
   */
  static boolean isDate(String text) {
    return CoreSchema.startsLikeDate(text) && new OldScalars(text).date();
  }

  /**
   * Returns where the first character stands that ends a line in YAML 1.1 alone; -1 without one.
   */
  static int lineEnd(String text) {
    int first = text.indexOf('\u0085');
    for (char c = '\u2028'; c <= '\u2029'; c++) {
      int found = text.indexOf(c);
      first = found >= 0 && (first < 0 || found < first) ? found : first;
    }
    return first;
  }

  private boolean ended() {
    return at == text.length();
  }

  /** Goes over characters of a set; returns how many. */
  private int run(String of) {
    int start = at;
    while (!ended() && of.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at - start;
  }

  private boolean take(String of) {
    if (ended() || of.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    at++;
    return true;
  }

  /** Goes over two digits, or one where one is enough. */
  private boolean digits(int least) {
    int count = 0;
    while (count < 2 && take(DIGITS)) {
      count++;
    }
    return count >= least;
  }

  private boolean number() {
    take("+-");
    if (text.startsWith("0b", at)) {
      at += 2;
      return run("01_") > 0 && ended();
    }
    if (text.startsWith("0x", at)) {
      at += 2;
      return run("0123456789abcdefABCDEF_,") > 0 && ended();
    }
    int start = at;
    boolean whole = take(DIGITS);
    run("0123456789_,");
    if (ended()) {
      return whole && (text.charAt(start) != '0' || isOctal(start));
    }
    if (whole && text.charAt(at) == ':') {
      return base60();
    }
    if (!take(".") || (!whole && (ended() || DIGITS.indexOf(text.charAt(at)) < 0))) {
      return false;
    }
    run("0123456789_");
    if (take("eE")) {
      take("+-");
      return run(DIGITS) > 0 && ended();
    }
    return ended();
  }

  private boolean isOctal(int start) {
    at = start + 1;
    return run("01234567_,") > 0 && ended();
  }

  private boolean base60() {
    while (take(":")) {
      int first = at;
      if (!digits(1) || (at - first == 2 && text.charAt(first) > '5')) {
        return false;
      }
    }
    if (take(".")) {
      run("0123456789_");
    }
    return ended();
  }

  private boolean date() {
    at = 5;
    if (!digits(1) || !take("-") || !digits(1)) {
      return false;
    }
    if (ended()) {
      return true;
    }
    if (!take("Tt") && run(" \t") == 0) {
      return false;
    }
    boolean time = digits(1) && take(":") && digits(2) && take(":") && digits(2);
    if (!time) {
      return false;
    }
    if (take(".")) {
      run(DIGITS);
    }
    run(" \t");
    if (ended() || take("Z")) {
      return ended();
    }
    if (!take("+-") || !digits(1)) {
      return false;
    }
    boolean colon = take(":");
    return (ended() && !colon) || (digits(2) && ended());
  }
}
