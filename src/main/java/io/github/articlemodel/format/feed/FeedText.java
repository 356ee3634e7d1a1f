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

  /** Returns whether an id holds the code of an article, in a tag URI with signs for characters. */
  static boolean isMadeOf(String code, String id) {
    try {
      String said = URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
      return id.equals(code) || letters(said).contains(letters(code));
    } catch (IllegalArgumentException noSigns) {
      return letters(id).contains(letters(code));
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
