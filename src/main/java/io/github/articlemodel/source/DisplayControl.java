package io.github.articlemodel.source;

/**
 * Tells characters that steer what shows them, and so make a line look otherwise than it is: the
 * controls of ISO 6429, and those that turn the order of the text after them (<a
 * href="https://www.unicode.org/reports/tr9/">Unicode Standard Annex 9</a>, 2). The marks of
 * direction, which turn nothing but themselves, are none. Pure functions, safe for threads.
 *
 * <pre>{@code
 * DisplayControl.is('\u001B'); // true: the start of an escape sequence
 * DisplayControl.is('\u202E'); // true: all after it is shown from right to left
 * DisplayControl.is('\u200F'); // false
 * }</pre>
 */
public final class DisplayControl {

  private DisplayControl() {}

  /**
   * {@return whether a character is one; line ends and tabs are}
   *
   * @param c any character
   */
  public static boolean is(char c) {
    return Character.isISOControl(c)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
