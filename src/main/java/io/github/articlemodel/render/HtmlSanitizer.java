package io.github.articlemodel.render;

import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.render.HtmlLoss.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * Makes HTML harmless. The tags of an article stand apart from the text between them, so the whole
 * fragment is cleaned at once. Before that, each piece of raw HTML is made sure to end outside any
 * tag, comment and script, so that the text that follows is not swallowed.
 */
final class HtmlSanitizer {

  /**
   * Elements whose tags are left out where they stand in a line: the text that follows would not be
   * read as text, or as of another language.
   */
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "textarea",
          "title",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "noscript",
          "plaintext",
          "template",
          "select",
          "option",
          "optgroup",
          "svg",
          "math",
          "frameset");

  /** What ends each of these, after a block of HTML that was left open. */
  private static final String ENDS =
      "</script></script></style></textarea></title></xmp></iframe></noembed></noframes>"
          + "</noscript></select></template></svg></math>";

  private final HtmlLosses losses;

  HtmlSanitizer(HtmlLosses losses) {
    this.losses = losses;
  }

  /** Returns a tag in a line as it goes into the fragment; the empty text to leave it out. */
  String inline(String literal) {
    if (literal.startsWith("<!") || literal.startsWith("<?")) {
      return "";
    }
    String name = tagName(literal);
    if (NO_TEXT.contains(name)) {
      if (!literal.startsWith("</")) {
        losses.add(Kind.ELEMENT, name);
      }
      return "";
    }
    return literal;
  }

  private static String tagName(String literal) {
    int start = literal.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < literal.length()
        && (Character.isLetterOrDigit(literal.charAt(end)) || literal.charAt(end) == '-')) {
      end++;
    }
    return literal.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Returns a block of HTML as it goes into the fragment, with its end; null where it has none. */
  @Nullable String block(String literal) {
    String lower = literal.toLowerCase(Locale.ROOT);
    List<String> ends = new ArrayList<>(List.of(""));
    if (lower.lastIndexOf("<!--") > lower.lastIndexOf("-->")) {
      ends.add("-->");
    }
    if (NO_TEXT.stream().anyMatch(name -> lower.contains("<" + name))) {
      ends.add(ENDS);
    }
    for (String end : ends) {
      if (endsOutsideTags(literal + end)) {
        return literal + end;
      }
    }
    losses.add(Kind.BROKEN_HTML, literal.lines().findFirst().orElse(""));
    return null;
  }

  /** Returns the length of the longest run of the letter x, so that a longer one is not there. */
  private static int longestRun(String html) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < html.length(); i++) {
      boolean isX = html.charAt(i) == 'x' || html.charAt(i) == 'X';
      run = isX ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Returns whether a tag that is written next would be one. */
  private static boolean endsOutsideTags(String html) {
    String probe = "x-" + "x".repeat(longestRun(html) + 1);
    Document parsed = fragment(html + "<" + probe + ">");
    return parsed.getElementsByTag(probe).size() == 1;
  }

  private static Document fragment(String html) {
    return Jsoup.parseBodyFragment(HtmlTags.forJsoup(html));
  }

  /**
   * Returns the fragment with what can do no harm.
   *
   * @param finish what is done to the outcome before it is written
   */
  String clean(String html, Consumer<Element> finish) {
    for (int at = html.indexOf(HtmlTags.NO_END);
        at >= 0;
        at = html.indexOf(HtmlTags.NO_END, at + 1)) {
      losses.add(Kind.CHARACTER, "U+FFFF");
    }
    Document parsed = fragment(html);
    HtmlSafelist safelist = new HtmlSafelist(losses);
    safelist.noteElements(parsed.body());
    Document cleaned = new Cleaner(safelist).clean(parsed);
    for (Element input : cleaned.getElementsByTag("input")) {
      if (input.attr("type").equalsIgnoreCase("checkbox")) {
        input.attr("disabled", "");
      } else {
        losses.add(Kind.ELEMENT, "input");
        input.remove();
      }
    }
    finish.accept(cleaned.body());
    cleaned.outputSettings().prettyPrint(false);
    String out = cleaned.body().html();
    return out.isEmpty() || out.endsWith("\n") ? out : out + "\n";
  }
}
