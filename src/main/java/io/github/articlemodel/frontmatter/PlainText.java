package io.github.articlemodel.frontmatter;

import java.util.Locale;
import java.util.Set;

/**
 * Tells which texts can stand without quotes, so that readers of YAML 1.1 (Jekyll's Psych, PyYAML,
 * SnakeYAML) and of YAML 1.2 all give the same text back. Where one reader among them might not,
 * the answer is no.
 */
final class PlainText {

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=";
  private static final String FLOW_INDICATORS = ",[]{}";

  /** What YAML 1.1 or 1.2 takes for a boolean, for null or for a number, in lower case. */
  private static final Set<String> WORDS =
      Set.of(
          "y", "n", "yes", "no", "true", "false", "on", "off", "null", "~", "<<", ".inf", "+.inf",
          ".nan");

  private PlainText() {}

  /**
   * Returns whether the text reads as itself without quotes.
   *
   * @param text any text
   * @param flow whether it is to stand between the brackets of a list or map
   */
  static boolean isSafe(String text, boolean flow) {
    if (text.isEmpty() || text.startsWith("...") || isOtherKind(text)) {
      return false;
    }
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    if (INDICATORS.indexOf(first) >= 0 || isBlank(first) || isBlank(last) || last == ':') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unsafe =
          !YamlCharacters.isLiteral(c)
              || c == '\t'
              || (c == '#' && isBlank(text.charAt(i - 1)))
              || (c == ':' && endsKey(text.charAt(i + 1)))
              || (flow && (c == '?' || FLOW_INDICATORS.indexOf(c) >= 0));
      if (unsafe) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsKey(char next) {
    return isBlank(next) || FLOW_INDICATORS.indexOf(next) >= 0;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns whether a reader might take the text for a boolean, null, a number or a date. */
  private static boolean isOtherKind(String text) {
    if (text.length() <= 5 && WORDS.contains(text.toLowerCase(Locale.ROOT))) {
      return true;
    }
    char first = text.charAt(0);
    boolean numeric = first == '.' || first == '+' || isDigit(first);
    return numeric && (isMadeOf(text, "_.:+-,eEabcdfABCDFxXoO") || looksLikeDate(text));
  }

  /** Four digits, a hyphen, and nothing that no date or time has. */
  private static boolean looksLikeDate(String text) {
    return text.length() > 5
        && text.charAt(4) == '-'
        && isMadeOf(text.substring(0, 4), "")
        && isMadeOf(text, "TtZz:.+- ");
  }

  private static boolean isMadeOf(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i)) && others.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
