package io.github.articlemodel.render;

import java.util.List;

/**
 * Disarms the tags that change how the rest of a page is read (<a
 * href="https://github.github.com/gfm/#disallowed-raw-html-extension-">GFM 0.29, Disallowed Raw
 * HTML</a>).
 */
final class TagFilter {

  private static final List<String> TAGS =
      List.of(
          "title",
          "textarea",
          "style",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "script",
          "plaintext");

  private TagFilter() {}

  /** Returns HTML with {@code &lt;} where one of the tags starts or ends. */
  static String filter(String html) {
    StringBuilder out = new StringBuilder(html.length());
    int done = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (isTag(html, at + 1)) {
        out.append(html, done, at).append("&lt;");
        done = at + 1;
      }
    }
    return out.append(html, done, html.length()).toString();
  }

  private static boolean isTag(String html, int from) {
    int start = html.startsWith("/", from) ? from + 1 : from;
    for (String tag : TAGS) {
      if (html.regionMatches(true, start, tag, 0, tag.length())) {
        return endsName(html, start + tag.length());
      }
    }
    return false;
  }

  private static boolean endsName(String html, int at) {
    return at == html.length()
        || " \t\n\u000B\f\r>".indexOf(html.charAt(at)) >= 0
        || html.startsWith("/>", at);
  }
}
