package io.github.articlemodel.format.feed;

import io.github.articlemodel.html.HtmlReader;
import io.github.articlemodel.reading.PlainText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Texts that are HTML in a feed and none in an article. */
final class FeedText {

  private FeedText() {}

  /** Returns text as HTML. */
  static String toHtml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Returns the lines of a text as one. */
  static String onOneLine(String text) {
    return String.join(" ", text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  /**
   * Returns whether an id is a code, or the tag URI (RFC 4151) that feeds have for it. In that a
   * character may be percent-encoded that XML has none for, so letters and digits count.
   */
  static boolean isMadeOf(String code, String id) {
    if (id.equals(code)) {
      return true;
    }
    int date = id.startsWith("tag:") ? id.indexOf(',') : -1;
    int end = date < 0 ? -1 : id.indexOf(':', date);
    return end > 0 && letters(decoded(id.substring(end + 1))).equals(letters(code));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns what a reader sees of HTML; a text without any sign of it as it is. */
  static String toText(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? html.strip()
        : PlainText.of(HtmlReader.gfm().read(html).blocks());
  }
}
