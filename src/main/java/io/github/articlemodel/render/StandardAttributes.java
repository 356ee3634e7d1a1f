package io.github.articlemodel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Writes attributes that the HTML standard does not allow (16.2) as it does: those that say how an
 * element looks as a style, of known values alone; others are left out.
 */
final class StandardAttributes {

  private static final Set<String> OBSOLETE =
      Set.of("align", "valign", "border", "cellpadding", "cellspacing", "color", "size");
  private static final Set<String> WITH_WIDTH = Set.of("img", "video", "source");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "cite");
  private static final Set<String> SIDES = Set.of("left", "right");
  private static final Map<String, String> TEXT =
      Map.of(
          "left", "left", "right", "right", "center", "center", "middle", "center", "justify",
          "justify");
  private static final Map<String, String> VERTICAL =
      Map.of("top", "top", "middle", "middle", "bottom", "bottom", "baseline", "baseline");

  private final HtmlLosses losses;

  StandardAttributes(HtmlLosses losses) {
    this.losses = losses;
  }

  void mend(Element element) {
    List<String> styles = new ArrayList<>();
    if (element.nameIs("center")) {
      styles.add("text-align: center");
    }
    for (Attribute attribute : element.attributes().asList()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
      boolean isLength = name.equals("width") || name.equals("height");
      if (OBSOLETE.contains(name) || (name.equals("type") && element.nameIs("ul"))) {
        replace(element, attribute, style(element.normalName(), name, value), styles);
      } else if (isLength && !isAllowedLength(element, value)) {
        replace(element, attribute, length(name, value), styles);
      } else if (ADDRESSES.contains(name)) {
        element.attr(name, HtmlText.address(attribute.getValue().strip()));
      } else if (name.equals("datetime") && value.endsWith("-0000")) {
        element.attr(name, attribute.getValue().strip().replace("-0000", "+0000"));
      }
    }
    if (element.nameIs("img") && !element.hasAttr("alt")) {
      element.attr("alt", "");
    }
    if (!styles.isEmpty()) {
      element.attr("style", String.join("; ", styles));
    }
  }

  private void replace(Element element, Attribute attribute, String style, List<String> styles) {
    String name = attribute.getKey();
    element.removeAttr(name);
    if (style.isEmpty()) {
      losses.add(HtmlLoss.Kind.ATTRIBUTE, name + " of " + element.tagName());
    } else {
      styles.add(style);
    }
  }

  private static String style(String tag, String name, String value) {
    boolean floats = tag.equals("img") || tag.equals("table");
    if (name.equals("align") && floats && SIDES.contains(value)) {
      return "float: " + value;
    } else if (name.equals("align") && tag.equals("table") && value.equals("center")) {
      return "margin-left: auto; margin-right: auto";
    } else if (name.equals("valign") || (name.equals("align") && tag.equals("img"))) {
      return VERTICAL.containsKey(value) ? "vertical-align: " + VERTICAL.get(value) : "";
    }
    return name.equals("align") && TEXT.containsKey(value) ? "text-align: " + TEXT.get(value) : "";
  }

  private static boolean isAllowedLength(Element element, String value) {
    return WITH_WIDTH.contains(element.normalName()) && digits(value) == value.length();
  }

  /** Returns a style for a length such as 40, 40px or 50%; the empty text for what is none. */
  private static String length(String name, String value) {
    int end = digits(value);
    String unit = value.substring(end);
    if (end == 0 || end > 5 || !(unit.isEmpty() || unit.equals("px") || unit.equals("%"))) {
      return "";
    }
    return name + ": " + value.substring(0, end) + (unit.isEmpty() ? "px" : unit);
  }

  private static int digits(String value) {
    int end = 0;
    while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
