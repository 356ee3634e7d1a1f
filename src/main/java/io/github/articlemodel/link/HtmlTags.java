package io.github.articlemodel.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tags in raw HTML as a browser does (HTML Standard, 13.2.5): tolerant, each character
 * read once. What comments, scripts and the like hold is none.
 */
final class HtmlTags {

  private static final Set<String> NO_MARKUP =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private static final String SPACES = " \t\n\f\r";

  /**
   * The value of an attribute.
   *
   * @param raw as written, without quotes
   * @param start where it starts in the HTML
   */
  record Value(String raw, int start) {
    int end() {
      return start + raw.length();
    }
  }

  /**
   * A tag.
   *
   * @param name in lower case
   * @param closing whether it is an end tag
   * @param start where its {@code <} is
   * @param end after its {@code >}
   * @param attributes by name in lower case; of two of one name the first
   */
  record Tag(String name, boolean closing, int start, int end, Map<String, Value> attributes) {
    @Nullable Value attribute(String attribute) {
      return attributes.get(attribute);
    }
  }

  /** What is told of the HTML, in its order. */
  interface Sink {
    void tag(Tag tag);

    void text(int start, int end);
  }

  private final String html;
  private final String lower;
  private final Sink sink;
  private int at;

  private HtmlTags(String html, Sink sink) {
    this.html = html;
    this.lower = lowerAscii(html);
    this.sink = sink;
  }

  /** Tells a sink of the tags, and of the text between them. */
  static void scan(String html, Sink sink) {
    new HtmlTags(html, sink).run();
  }

  private static String lowerAscii(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c | 0x20));
      }
    }
    return lower.toString();
  }

  private void run() {
    int textStart = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      if (open < 0 || open + 1 == html.length()) {
        break;
      }
      char next = html.charAt(open + 1);
      boolean closing = next == '/';
      boolean markup = next == '!' || next == '?' || closing;
      if (!markup && !isLetter(next)) {
        at = open + 1;
        continue;
      }
      if (open > textStart) {
        sink.text(textStart, open);
      }
      at = open;
      if (closing && (open + 2 == html.length() || !isLetter(html.charAt(open + 2)))) {
        at = after(">", open + 2);
      } else if (next == '!' || next == '?') {
        at = html.startsWith("<!--", open) ? afterComment(open + 4) : after(">", open + 2);
      } else if (!tag(open, closing)) {
        return;
      }
      textStart = at;
    }
    if (html.length() > textStart) {
      sink.text(textStart, html.length());
    }
  }

  private int afterComment(int from) {
    if (html.startsWith(">", from) || html.startsWith("->", from)) {
      return html.indexOf('>', from) + 1;
    }
    return after("-->", from);
  }

  private int after(String end, int from) {
    int found = html.indexOf(end, from);
    return found < 0 ? html.length() : found + end.length();
  }

  /** Reads a tag; false where the HTML ends within it. */
  private boolean tag(int start, boolean closing) {
    at = start + (closing ? 2 : 1);
    String name = word(" \t\n\f\r/>");
    Map<String, Value> attributes = new LinkedHashMap<>();
    while (true) {
      skip(" \t\n\f\r/");
      if (at >= html.length()) {
        return false;
      }
      if (html.charAt(at) == '>') {
        at++;
        break;
      }
      attribute(attributes);
    }
    sink.tag(new Tag(name, closing, start, at, attributes));
    if (!closing && NO_MARKUP.contains(name)) {
      int end = lower.indexOf("</" + name, at);
      at = end < 0 ? html.length() : end;
    }
    return true;
  }

  private void attribute(Map<String, Value> attributes) {
    int start = at;
    at++; // an equals sign may start a name
    word(" \t\n\f\r/>=");
    String name = lower.substring(start, at);
    skip(SPACES);
    Value value = new Value("", at);
    if (at < html.length() && html.charAt(at) == '=') {
      at++;
      skip(SPACES);
      value = value();
    }
    attributes.putIfAbsent(name, value);
  }

  private Value value() {
    char quote = at < html.length() ? html.charAt(at) : '>';
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      int stop = end < 0 ? html.length() : end;
      Value value = new Value(html.substring(at + 1, stop), at + 1);
      at = Math.min(stop + 1, html.length());
      return value;
    }
    int start = at;
    word(" \t\n\f\r>");
    return new Value(html.substring(start, at), start);
  }

  private String word(String ends) {
    int start = at;
    while (at < html.length() && ends.indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return lower.substring(start, at);
  }

  private void skip(String characters) {
    while (at < html.length() && characters.indexOf(html.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
