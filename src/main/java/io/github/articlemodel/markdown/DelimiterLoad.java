package io.github.articlemodel.markdown;

/**
 * Tells which way of the engine's costs less for a body. With a limit of its own on the nesting of
 * inlines it looks, for each delimiter, through what stands before it; without one it copies, for
 * each level of nesting, the places of all lines within. Each takes quadratic time for what the
 * other does quickly, and both give the same for what is not cut here anyway.
 */
final class DelimiterLoad {

  private static final int SMALL = 10_000;

  private DelimiterLoad() {}

  /** Returns whether the engine should go without its limit. */
  static boolean isHeavyForALimit(String body) {
    if (body.length() < SMALL) {
      return false;
    }
    double limited = 0;
    double unlimited = 0;
    long delimiters = 0;
    long lines = 0;
    boolean blank = true;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '*' || c == '_' || c == '~') {
        delimiters += i > 0 && body.charAt(i - 1) == c ? 0 : 1; // a run is one
      } else if (c == '\n' || c == '\r') {
        lines++;
        if (blank) { // the end of a paragraph
          limited += (double) delimiters * delimiters;
          unlimited += (double) delimiters * lines * 4;
          delimiters = 0;
          lines = 0;
        }
        blank = true;
        continue;
      }
      blank = blank && Spans.isBlank(c);
    }
    limited += (double) delimiters * delimiters;
    unlimited += (double) delimiters * (lines + 1) * 4;
    return limited > unlimited;
  }
}
