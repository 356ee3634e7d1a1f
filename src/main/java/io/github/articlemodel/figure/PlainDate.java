package io.github.articlemodel.figure;

/** Tells dates that stand beside a name in a credit, as {@code 2024} and {@code 1月5日}. */
final class PlainDate {

  private PlainDate() {}

  /** Returns whether the text is a date as Japanese papers have it beside a name. */
  static boolean isJapanese(String text) {
    return text.length() > 1
        && (text.indexOf('月') > 0 || text.endsWith("年") || text.endsWith("日"))
        && text.chars().allMatch(c -> Character.isDigit(c) || "年月日".indexOf(c) >= 0);
  }

  /** Returns whether the text is a year of the last or of this century. */
  static boolean isYear(String text) {
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && text.chars().allMatch(Character::isDigit);
  }

  /** Returns the text behind the years that it begins with, as after a sign of copyright. */
  static String without(String value) {
    int at = 0;
    while (at < value.length()
        && (Character.isDigit(value.charAt(at)) || " -–,".indexOf(value.charAt(at)) >= 0)) {
      at++;
    }
    return value.substring(at);
  }
}
