package io.github.articlemodel.corpus;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as the part of an address or the name of a file. Letters, marks and digits of any script
 * stay, in the composed form (NFC); apostrophes and what is not seen are left out; all else is a
 * hyphen, one between two words and none at the ends. At most 70 UTF-16 code units are kept, which
 * are at most 210 bytes: whole words, unless the first of them are less than half of that.
 *
 * <pre>{@code
 * ArticleSlug.of("Café: what's new?"); // "café-whats-new"
 * ArticleSlug.of("น้ำท่วม ภาคเหนือ");     // "น้ำท่วม-ภาคเหนือ"
 * ArticleSlug.of("北京 2024");          // "北京-2024"
 * ArticleSlug.word("ART2411251036QJ268L"); // "ART2411251036QJ268L"
 * }</pre>
 */
public final class ArticleSlug {

  private static final int LONGEST = 70;

  private ArticleSlug() {}

  /**
   * {@return the words in lower case; empty where there is no letter and no digit}
   *
   * @param text a title or the like
   */
  public static String of(String text) {
    return word(text.toLowerCase(Locale.ROOT));
  }

  /**
   * {@return the words in the case that they have; empty where there is no letter and no digit}
   *
   * @param text a title, code or the like
   */
  public static String word(String text) {
    StringBuilder word = new StringBuilder();
    String seen =
        text.codePoints()
            .filter(point -> !isLeftOut(point))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    int[] points = Normalizer.normalize(seen, Normalizer.Form.NFC).codePoints().toArray();
    int end = 0;
    for (int point : points) {
      if (isOfWord(point, word)) {
        word.appendCodePoint(point);
      } else if (!isMark(point) && !word.isEmpty() && word.charAt(word.length() - 1) != '-') {
        end = word.length() <= LONGEST ? word.length() : end;
        word.append('-');
      }
    }
    int length = word.length();
    while (length > 0 && word.charAt(length - 1) == '-') {
      length--;
    }
    return length <= LONGEST ? word.substring(0, length) : cut(word, end);
  }

  /** Returns the words up to an end, or the beginning where that is too short. */
  private static String cut(StringBuilder word, int end) {
    if (end > LONGEST / 2) {
      return word.substring(0, end);
    }
    int at = LONGEST;
    while (at > 1 && isWithinLetter(word, at)) {
      at--;
    }
    if (isWithinLetter(word, at)) { // one letter with marks without end
      at = Character.isLowSurrogate(word.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    }
    return word.substring(0, at);
  }

  private static boolean isWithinLetter(StringBuilder word, int at) {
    return Character.isLowSurrogate(word.charAt(at)) || isMark(word.codePointAt(at));
  }

  private static boolean isOfWord(int point, StringBuilder before) {
    return Character.isLetterOrDigit(point)
        || (isMark(point) && !before.isEmpty() && before.charAt(before.length() - 1) != '-');
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Returns whether it is an apostrophe, or a sign such as a soft hyphen or joiner. */
  private static boolean isLeftOut(int point) {
    return point == '\'' || point == '’' || Character.getType(point) == Character.FORMAT;
  }
}
