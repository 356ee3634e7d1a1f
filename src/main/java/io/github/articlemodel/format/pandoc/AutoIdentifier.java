package io.github.articlemodel.format.pandoc;

import java.util.Locale;

/**
 * The ids that Pandoc gives to headings by their text (Pandoc's manual, extensions {@code
 * auto_identifiers} and {@code gfm_auto_identifiers}), with or without a number for the second of
 * one text.
 */
final class AutoIdentifier {

  private AutoIdentifier() {}

  /** Returns whether the text of a heading gives an id. */
  static boolean is(String id, String text) {
    return isNumbered(id, pandoc(text)) || isNumbered(id, github(text));
  }

  private static boolean isNumbered(String id, String base) {
    if (!id.startsWith(base)) {
      return false;
    }
    String rest = id.substring(base.length());
    return rest.isEmpty()
        || (rest.length() > 1
            && rest.startsWith("-")
            && rest.chars().skip(1).allMatch(c -> c >= '0' && c <= '9'));
  }

  /** Letters, digits, underscores, hyphens and periods from the first letter on. */
  private static String pandoc(String text) {
    String all = kept(text, "_-.");
    int start = 0;
    while (start < all.length() && !Character.isLetter(all.codePointAt(start))) {
      start += Character.charCount(all.codePointAt(start));
    }
    return start == all.length() ? "section" : all.substring(start);
  }

  private static String github(String text) {
    return kept(text, "_-");
  }

  private static String kept(String text, String marks) {
    StringBuilder out = new StringBuilder();
    text.strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || isMark(c) || marks.indexOf(c) >= 0) {
                out.appendCodePoint(c);
              } else if (Character.isWhitespace(c)) {
                out.append('-');
              }
            });
    return out.toString();
  }

  /** Returns whether a character stands with a letter, such as a vowel of Hindi. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
