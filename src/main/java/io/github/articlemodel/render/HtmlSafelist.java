package io.github.articlemodel.render;

import io.github.articlemodel.model.AddressSafety;
import io.github.articlemodel.render.HtmlLoss.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** What may stay of HTML, for jsoup's cleaner; notes what may not. */
final class HtmlSafelist extends Safelist {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "address",
          "article",
          "aside",
          "audio",
          "b",
          "bdi",
          "bdo",
          "big",
          "blockquote",
          "br",
          "caption",
          "center",
          "cite",
          "code",
          "col",
          "colgroup",
          "data",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "font",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "li",
          "main",
          "mark",
          "nav",
          "ol",
          "p",
          "picture",
          "pre",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "section",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "track",
          "tt",
          "u",
          "ul",
          "var",
          "video",
          "wbr");

  private static final Set<String> EVERYWHERE =
      Set.of(
          "class",
          "title",
          "lang",
          "dir",
          "align",
          "translate",
          "aria-label",
          "aria-hidden",
          "role");

  /** Attributes of some elements that hold no address. */
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("audio", Set.of("controls", "loop", "muted", "preload")),
          Map.entry("col", Set.of("span", "width")),
          Map.entry("colgroup", Set.of("span", "width")),
          Map.entry("data", Set.of("value")),
          Map.entry("del", Set.of("datetime")),
          Map.entry("details", Set.of("open")),
          Map.entry("font", Set.of("color", "size")),
          Map.entry("img", Set.of("alt", "width", "height", "loading", "sizes", "decoding")),
          Map.entry("input", Set.of("type", "checked", "disabled")),
          Map.entry("ins", Set.of("datetime")),
          Map.entry("li", Set.of("value")),
          Map.entry("ol", Set.of("start", "reversed", "type")),
          Map.entry("source", Set.of("type", "media", "sizes", "width", "height")),
          Map.entry("table", Set.of("border", "width", "cellpadding", "cellspacing")),
          Map.entry("td", Set.of("colspan", "rowspan", "valign", "width", "headers")),
          Map.entry("th", Set.of("colspan", "rowspan", "valign", "width", "scope", "headers")),
          Map.entry("time", Set.of("datetime")),
          Map.entry("track", Set.of("kind", "srclang", "label", "default")),
          Map.entry("ul", Set.of("type")),
          Map.entry("video", Set.of("controls", "loop", "muted", "preload", "width", "height")));

  /** The attributes that hold addresses, and the elements that may have each. */
  private static final Map<String, Set<String>> ADDRESSES =
      Map.of(
          "href", Set.of("a"),
          "cite", Set.of("blockquote", "q", "del", "ins"),
          "src", Set.of("img", "source", "audio", "video", "track"),
          "srcset", Set.of("img", "source"),
          "poster", Set.of("video"));

  private static final Set<String> LINKED = Set.of("href", "cite");

  /** Where a footnote of the article is; any other name could be one that the page relies on. */
  private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?[0-9]+(-[0-9]+)?");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final HtmlLosses losses;

  HtmlSafelist(HtmlLosses losses) {
    this.losses = losses;
  }

  /** Notes the elements below one that are none of those that may stay. */
  void noteElements(Element parent) {
    for (Element child : parent.children()) {
      for (Element element : child.getAllElements()) {
        if (!isSafeTag(element.tagName())) {
          losses.add(Kind.ELEMENT, element.tagName());
        }
      }
    }
  }

  @Override
  public boolean isSafeTag(String tag) {
    return ELEMENTS.contains(tag.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    Set<String> addressed = ADDRESSES.get(name);
    if (addressed != null && addressed.contains(tag.toLowerCase(Locale.ROOT))) {
      return isSafeAddress(name, attribute.getValue());
    }
    boolean safe =
        EVERYWHERE.contains(name)
            || ATTRIBUTES.getOrDefault(tag.toLowerCase(Locale.ROOT), Set.of()).contains(name)
            || (name.equals("id") && isSafeId(tag, attribute.getValue()));
    if (!safe) {
      losses.add(Kind.ATTRIBUTE, name + " of " + tag);
    }
    return safe;
  }

  private static boolean isSafeId(String tag, String id) {
    return isFootnote(id) || (HEADINGS.contains(tag.toLowerCase(Locale.ROOT)) && isAnchor(id));
  }

  /** Returns whether an id is as footnotes have them. */
  static boolean isFootnote(String id) {
    return FOOTNOTE.matcher(id).matches();
  }

  /**
   * Returns whether an id can only be meant as an anchor. A script in the page finds an element
   * under its id as if that were a variable, and so would find a heading for what it did not set
   * itself. No name that scripts or the DOM use so has another sign than letters and digits of
   * ASCII, {@code _} and {@code $}, or starts with a digit.
   */
  static boolean isAnchor(String id) {
    boolean otherSign = !id.isEmpty() && Character.isDigit(id.charAt(0));
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean joins = c == '-' || c == '.' || c == ':';
      boolean isPart = joins || c == '_' || c >= 0x80 || Character.isLetterOrDigit(c);
      if (!isPart || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        return false;
      }
      otherSign |= joins || c >= 0x80;
    }
    return otherSign;
  }

  private boolean isSafeAddress(String name, String address) {
    boolean safe =
        LINKED.contains(name)
            ? isSafeLink(address)
            : name.equals("srcset") ? areSafe(address) : isSafePicture(address);
    if (!safe) {
      losses.add(Kind.ADDRESS, address);
    }
    return safe;
  }

  /** Returns whether a link may go to an address. */
  static boolean isSafeLink(String address) {
    return AddressSafety.of(address) == AddressSafety.SAFE;
  }

  /** Returns whether a picture may be shown from an address, or be written out in it. */
  static boolean isSafePicture(String address) {
    AddressSafety safety = AddressSafety.of(address);
    return safety == AddressSafety.SAFE || safety == AddressSafety.PICTURE;
  }

  /** Returns whether each address of a {@code srcset} is safe. */
  private static boolean areSafe(String candidates) {
    for (String candidate : candidates.split(",", -1)) {
      if (!isSafeLink(candidate)) {
        return false;
      }
    }
    return true;
  }
}
