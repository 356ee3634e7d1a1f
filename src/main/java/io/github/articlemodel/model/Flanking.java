package io.github.articlemodel.model;

import java.util.List;

/**
 * What a character next to a delimiter run counts as (<a
 * href="https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run">CommonMark 0.31.2,
 * Left-flanking delimiter run</a>).
 *
 * <pre>{@code
 * Flanking.isWord('a');  // true
 * Flanking.isWord('“');  // false: punctuation
 * Flanking.isSpace(' '); // true
 * }</pre>
 */
public final class Flanking {

  private Flanking() {}

  /**
   * {@return whether a character is Unicode white space in the sense of the specification}
   *
   * @param codePoint the character
   */
  public static boolean isSpace(int codePoint) {
    return codePoint == ' '
        || (codePoint >= '\t' && codePoint <= '\r' && codePoint != 0x0B)
        || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
  }

  /**
   * {@return whether a character can stand as itself and is neither white space nor punctuation: a
   * letter, a digit, a mark} Control characters, line separators and the byte order mark are none,
   * as they are written as character references.
   *
   * @param codePoint the character
   */
  public static boolean isWord(int codePoint) {
    return codePoint > ' '
        && !Character.isISOControl(codePoint)
        && codePoint != 0x2028
        && codePoint != 0x2029
        && codePoint != 0xFEFF
        && !isSpace(codePoint)
        && !isPunctuation(codePoint);
  }

  /**
   * {@return whether a character beyond ASCII is a symbol, which CommonMark counts among
   * punctuation since 0.31 only}
   *
   * @param codePoint the character
   */
  public static boolean isSymbol(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint > 0x7F
        && (type == Character.MATH_SYMBOL
            || type == Character.CURRENCY_SYMBOL
            || type == Character.MODIFIER_SYMBOL
            || type == Character.OTHER_SYMBOL);
  }

  private static boolean isPunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /**
   * {@return whether emphasis starts with a letter or digit that stands there as itself} One that
   * is followed by emphasis may have to be a reference.
   *
   * @param content what is emphasised
   */
  public static boolean startsWithWord(List<Inline> content) {
    if (!(content.get(0) instanceof Text text) || !isWord(text.value().codePointAt(0))) {
      return false;
    }
    Inline next = content.size() > 1 ? content.get(1) : text;
    return text.value().codePointCount(0, text.value().length()) > 1
        || !(next instanceof Emphasis || next instanceof Strong || next instanceof Strikethrough);
  }
}
