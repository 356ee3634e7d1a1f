package io.github.articlemodel.markup;

import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplatePlace.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tags in raw HTML as a browser does (HTML Standard, 13.2.5): tolerant, each character
 * read once. What comments, scripts and the like hold is none.
 *
 * <pre>{@code
 * List<String> seen = new ArrayList<>();
 * HtmlTags.scan(
 *     "<img alt='A &amp; B'>",
 *     new HtmlTags.Sink() {
 *       public void tag(HtmlTags.Tag tag) {
 *         seen.add(tag.name() + " " + tag.text("alt"));
 *       }
 *
 *       public void text(int start, int end) {}
 *     });
 * seen; // [img A & B]
 * }</pre>
 */
public final class HtmlTags {

  private static final Set<String> NO_MARKUP =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  /** The noncharacter that {@link #forJsoup} replaces. */
  public static final char NO_END = '\uFFFF';

  private static final String SPACES = " \t\n\f\r";

  /**
   * The value of an attribute.
   *
   * @param raw as written, without quotes
   * @param start where it starts in the HTML
   */
  public record Value(String raw, int start) {

    /** {@return where it ends} */
    public int end() {
      return start + raw.length();
    }

    /** {@return the value with its entities resolved} */
    public String text() {
      return HtmlEntities.ofAttribute(raw);
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
  public record Tag(
      String name, boolean closing, int start, int end, Map<String, Value> attributes) {

    /**
     * {@return an attribute; null where there is none}
     *
     * @param attribute its name in lower case
     */
    public @Nullable Value attribute(String attribute) {
      return attributes.get(attribute);
    }

    /**
     * {@return an attribute with its entities resolved; null where there is none}
     *
     * @param attribute its name in lower case
     */
    public @Nullable String text(String attribute) {
      Value value = attributes.get(attribute);
      return value == null ? null : value.text();
    }
  }

  /** What is told of the HTML, in its order. */
  public interface Sink {

    /**
     * Takes a tag.
     *
     * @param tag the tag
     */
    void tag(Tag tag);

    /**
     * Takes text between two tags, as written.
     *
     * @param start where it starts in the HTML
     * @param end where it ends
     */
    void text(int start, int end);
  }

  private final String html;

  /** The HTML with letters for what stands in template tags. */
  private final String plain;

  private final Sink sink;
  private int at;

  private HtmlTags(String html, String plain, Sink sink) {
    this.html = html;
    this.plain = plain;
    this.sink = sink;
  }

  /**
   * Tells a sink of the tags, and of the text between them.
   *
   * @param html any text
   * @param sink what takes them
   */
  public static void scan(String html, Sink sink) {
    scan(html, Set.of(), sink);
  }

  /**
   * Tells a sink of the tags, and of the text between them. What stands in template tags is none of
   * the HTML: {@code <img src="{{ "/a.jpg" | relative_url }}">} has one attribute.
   *
   * @param html any text
   * @param templates the languages whose tags are passed over
   * @param sink what takes them
   */
  public static void scan(String html, Set<TemplateFamily> templates, Sink sink) {
    new HtmlTags(html, withoutTags(html, TemplatePlace.in(html, templates)), sink).run();
  }

  /**
   * {@return HTML that jsoup reads to its end} It takes U+FFFF, which HTML has no use for, for the
   * end of its input (<a href="https://github.com/jhy/jsoup/issues/341">jsoup, issue 341</a>); it
   * is U+FFFD here, so that all places stay.
   *
   * @param html the HTML
   */
  public static String forJsoup(String html) {
    return html.replace(NO_END, '\uFFFD');
  }

  /**
   * {@return whether a tag of a name, be it opening or closing, may stand in raw HTML} It is far
   * cheaper than a scan, and true too where such a tag stands in a comment or the like.
   *
   * @param name the name in lower case, or its first letters
   * @param html the HTML
   */
  public static boolean mayHold(String name, String html) {
    char first = name.charAt(0);
    int last = html.length() - name.length();
    for (int open = html.indexOf('<');
        open >= 0 && open < last;
        open = html.indexOf('<', open + 1)) {
      int at = html.charAt(open + 1) == '/' ? open + 2 : open + 1;
      if (at <= last
          && (html.charAt(at) | 0x20) == first
          && html.regionMatches(true, at, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  private static String withoutTags(String html, List<TemplatePlace> templates) {
    if (templates.isEmpty()) {
      return html;
    }
    StringBuilder plain = new StringBuilder(html);
    for (TemplatePlace place : templates) {
      for (int i = place.start(); place.kind() != Kind.UNCLOSED && i < place.end(); i++) {
        plain.setCharAt(i, 'x');
      }
    }
    return plain.toString();
  }

  private void run() {
    int textStart = 0;
    while (at < html.length()) {
      int open = plain.indexOf('<', at);
      if (open < 0 || open + 1 == html.length()) {
        break;
      }
      char next = plain.charAt(open + 1);
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
      if (closing && (open + 2 == html.length() || !isLetter(plain.charAt(open + 2)))) {
        at = after(">", open + 2);
      } else if (next == '!' || next == '?') {
        at = plain.startsWith("<!--", open) ? afterComment(open + 4) : after(">", open + 2);
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
    if (plain.startsWith(">", from) || plain.startsWith("->", from)) {
      return plain.indexOf('>', from) + 1;
    }
    return after("-->", from);
  }

  private int after(String end, int from) {
    int found = plain.indexOf(end, from);
    return found < 0 ? html.length() : found + end.length();
  }

  /** Reads a tag; false where the HTML ends within it. */
  private boolean tag(int start, boolean closing) {
    at = start + (closing ? 2 : 1);
    String name = lower(word(" \t\n\f\r/>"));
    Map<String, Value> attributes = Map.of(); // as most tags have none
    while (true) {
      skip(" \t\n\f\r/");
      if (at >= html.length()) {
        return false;
      }
      if (plain.charAt(at) == '>') {
        at++;
        break;
      }
      if (attributes.isEmpty()) {
        attributes = new LinkedHashMap<>();
      }
      attribute(attributes);
    }
    sink.tag(new Tag(name, closing, start, at, attributes));
    if (!closing && NO_MARKUP.contains(name)) {
      at = endTag(name);
    }
    return true;
  }

  /** Returns where the next end tag starts whose name begins so; the end where there is none. */
  private int endTag(String name) {
    int most = html.length() - name.length();
    for (int i = plain.indexOf("</", at); i >= 0 && i + 2 <= most; i = plain.indexOf("</", i + 2)) {
      if (lower(plain.substring(i + 2, i + 2 + name.length())).equals(name)) {
        return i;
      }
    }
    return html.length();
  }

  private void attribute(Map<String, Value> attributes) {
    int start = at;
    at++; // an equals sign may start a name
    word(" \t\n\f\r/>=");
    String name = lower(plain.substring(start, at));
    skip(SPACES);
    Value value = new Value("", at);
    if (at < html.length() && plain.charAt(at) == '=') {
      at++;
      skip(SPACES);
      value = value();
    }
    attributes.putIfAbsent(name, value);
  }

  private Value value() {
    char quote = at < html.length() ? plain.charAt(at) : '>';
    if (quote == '"' || quote == '\'') {
      int end = plain.indexOf(quote, at + 1);
      int stop = end < 0 ? html.length() : end;
      Value value = new Value(html.substring(at + 1, stop), at + 1);
      at = Math.min(stop + 1, html.length());
      return value;
    }
    int start = at;
    word(" \t\n\f\r>");
    return new Value(html.substring(start, at), start);
  }

  /** Returns what comes up to one of some characters, of which none is above {@code >}. */
  private String word(String ends) {
    int start = at;
    while (at < html.length() && (plain.charAt(at) > '>' || ends.indexOf(plain.charAt(at)) < 0)) {
      at++;
    }
    return plain.substring(start, at);
  }

  private void skip(String characters) {
    while (at < html.length() && characters.indexOf(plain.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Returns a name with the letters of ASCII in lower case. */
  private static String lower(String name) {
    StringBuilder lower = null;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower = lower == null ? new StringBuilder(name) : lower;
        lower.setCharAt(i, (char) (c | 0x20));
      }
    }
    return lower == null ? name : lower.toString();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
