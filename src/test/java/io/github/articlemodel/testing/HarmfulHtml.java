package io.github.articlemodel.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what is harmful in HTML by its tree, without asking the code under test. */
public final class HarmfulHtml {

  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "form",
          "button",
          "textarea",
          "select",
          "option",
          "link",
          "meta",
          "base",
          "svg",
          "math",
          "map",
          "area",
          "template",
          "noscript",
          "title",
          "plaintext",
          "xmp",
          "portal",
          "dialog",
          "param",
          "isindex",
          "marquee",
          "slot",
          "image",
          "keygen",
          "listing",
          "comment",
          "menuitem");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "srcdoc",
          "formaction",
          "action",
          "background",
          "xlink:href",
          "ping",
          "target",
          "name",
          "form",
          "is",
          "http-equiv",
          "lowsrc",
          "dynsrc",
          "usemap",
          "autofocus",
          "contenteditable",
          "popover",
          "popovertarget",
          "slot",
          "data",
          "tabindex",
          "accesskey");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster", "srcset");
  private static final String STYLES =
      "((text-align|float|vertical-align): [a-z]+|margin-left: auto; margin-right: auto"
          + "|(width|height): [0-9]{1,5}(px|%))(; (width|height|text-align|vertical-align): [a-z0-9%]+)*";

  private HarmfulHtml() {}

  /** Returns what is harmful in a fragment. */
  public static List<String> inFragment(String html) {
    List<String> found = new ArrayList<>();
    Document page = Jsoup.parse("<body><main>" + html + "</main><p id=after>after</p></body>");
    look(page.body(), found);
    if (!page.head().children().isEmpty()) {
      found.add("in the head: " + page.head().html());
    }
    if (!page.select("body > #after").text().equals("after")) {
      found.add("what follows is swallowed");
    }
    return found;
  }

  /** Returns what is harmful in a page of ours. */
  public static List<String> inPage(String html) {
    List<String> found = new ArrayList<>();
    Document page = Jsoup.parse(html);
    look(page.body(), found);
    Element root = page.child(0);
    for (Attribute attribute : root.attributes()) {
      if (!Set.of("lang", "dir").contains(attribute.getKey())) {
        found.add("html " + attribute);
      }
    }
    if (!page.body().attributes().isEmpty() || !page.head().attributes().isEmpty()) {
      found.add("attributes of head or body");
    }
    for (Element element : page.head().children()) {
      boolean isExpected =
          switch (element.normalName()) {
            case "meta", "title" -> true;
            case "link" -> element.attr("rel").equals("canonical");
            case "script" -> element.attr("type").equals("application/ld+json");
            default -> false;
          };
      if (!isExpected || element.childrenSize() > 0) {
        found.add("in the head: " + element);
      }
      for (Attribute attribute : element.attributes()) {
        if (!Set.of("name", "property", "content", "rel", "href", "charset", "type")
            .contains(attribute.getKey())) {
          found.add("in the head: " + attribute);
        }
      }
      if (isUnsafe(element.attr("href"))
          || (hasAddress(element) && isUnsafe(element.attr("content")))) {
        found.add("in the head: " + element);
      }
    }
    if (page.select("meta[charset]").size() != 1
        || page.select("head > title").size() != 1
        || page.select("body > article").size() != 1
        || page.body().childrenSize() != 1) {
      found.add("another page than was meant");
    }
    return found;
  }

  private static boolean hasAddress(Element meta) {
    return Set.of("og:url", "og:image", "twitter:image")
        .contains(meta.attr("property") + meta.attr("name"));
  }

  private static void look(Element body, List<String> found) {
    for (Element element : body.getAllElements()) {
      if (ELEMENTS.contains(element.normalName())) {
        found.add("<" + element.normalName() + ">");
      }
      if (element.normalName().equals("input") && !element.attr("type").equals("checkbox")) {
        found.add("an input");
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean isStyle = name.equals("style") && !attribute.getValue().matches(STYLES);
        boolean address =
            ADDRESSES.contains(name)
                && isUnsafe(attribute.getValue())
                && !isPicture(element, attribute.getValue());
        if (name.startsWith("on") || ATTRIBUTES.contains(name) || isStyle || address) {
          found.add(attribute.toString());
        }
      }
    }
  }

  private static String seen(String address) {
    return address.replaceAll("[\\p{C}\\p{Z}]", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isPicture(Element element, String address) {
    return element.normalName().equals("img")
        && seen(address).matches("data:image/(png|gif|jpeg|webp|avif)[;,].*");
  }

  private static boolean isUnsafe(String address) {
    String seen = seen(address);
    return (seen.matches("(?s).*(javascript|vbscript|livescript|mocha|jscript|view-source):.*")
            && !seen.matches("(?s)(https?|mailto):.*")
            && seen.matches("(?s)[a-z][a-z0-9+.-]*:.*|.*,(javascript|vbscript):.*"))
        || seen.matches("(?s)(data|file|blob|filesystem|about|feed|jar):.*");
  }
}
