package io.github.articlemodel.markup;

import org.jsoup.parser.Parser;

/**
 * Resolves the entities of HTML.
 *
 * <pre>{@code
 * HtmlEntities.ofText("Rain &amp; wind");             // "Rain & wind"
 * HtmlEntities.ofAttribute("/a?from=1&amp;reg=2");    // "/a?from=1&reg=2"
 * HtmlEntities.ofAttribute("/a?from=1&reg=2");        // the same: no entity stands in it
 * }</pre>
 */
public final class HtmlEntities {

  private static final String AMPERSAND = "&amp;";

  private HtmlEntities() {}

  /**
   * {@return a text of HTML with its entities resolved}
   *
   * @param raw the text as written, without tags
   */
  public static String ofText(String raw) {
    return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
  }

  /**
   * {@return the value of an attribute with its entities resolved} In {@code ?a=1&reg=2} there is
   * none, as an entity without a semicolon counts only before what can't go on its name (HTML
   * Standard, 13.2.5.73).
   *
   * @param raw the value as written, without quotes
   */
  public static String ofAttribute(String raw) {
    int at = raw.indexOf('&');
    if (at < 0) {
      return raw;
    }
    while (at >= 0) { // in most addresses there is no more than this
      if (!raw.startsWith(AMPERSAND, at) && !isParameter(raw, at + 1)) {
        return Parser.unescapeEntities(raw, true);
      }
      at = raw.indexOf('&', at + 1);
    }
    return raw.replace(AMPERSAND, "&");
  }

  /** Returns whether the name of a parameter begins at an offset, and not an entity. */
  private static boolean isParameter(String raw, int from) {
    int at = from;
    while (at < raw.length() && isLetterOrDigit(raw.charAt(at))) {
      at++;
    }
    return at < raw.length() && raw.charAt(at) == '=';
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
