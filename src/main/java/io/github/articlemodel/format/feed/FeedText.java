package io.github.articlemodel.format.feed;

import io.github.articlemodel.html.HtmlReader;
import io.github.articlemodel.reading.PlainText;

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

  /** Returns what a reader sees of HTML; a text without any sign of it as it is. */
  static String toText(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? html.strip()
        : PlainText.of(HtmlReader.gfm().read(html).blocks());
  }
}
