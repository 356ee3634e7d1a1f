package io.github.articlemodel.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds what on a page is no part of its article, by the names of elements, roles, classes and ids,
 * and what is hidden. What holds more than half of the text of the page is none of it, whatever it
 * is called, but for {@code <nav>}.
 */
final class PageFurniture implements NodeFilter {

  private static final Map<String, String> NAMES = names();

  private final PageText text;
  private final Element document;
  private final ReadLosses losses;
  private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private PageFurniture(Element document, PageText text, ReadLosses losses) {
    this.document = document;
    this.text = text;
    this.losses = losses;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (PageVocabulary.Entry entry : PageVocabulary.read("page-furniture.tsv")) {
      names.put(entry.how() + " " + entry.name(), entry.what());
    }
    return Map.copyOf(names);
  }

  /** Returns the outermost elements that are furniture. */
  static Set<Element> in(Element document, PageText text, ReadLosses losses) {
    PageFurniture furniture = new PageFurniture(document, text, losses);
    document.filter(furniture);
    return furniture.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element) || isOfAllPages(element)) {
      return FilterResult.CONTINUE;
    }
    String what = whatIs(element);
    boolean isSure = element.normalName().equals("nav");
    if (what == null || (!isSure && text.of(element) * 2 > text.of(document))) {
      return FilterResult.CONTINUE;
    }
    found.add(element);
    if (!what.isEmpty()) {
      losses.add(HtmlReadLoss.Kind.FURNITURE, what, element);
    }
    return FilterResult.SKIP_CHILDREN;
  }

  private static boolean isOfAllPages(Element element) {
    return switch (element.normalName()) {
      case "#root", "html", "head", "body", "article", "main", "h1", "figure", "figcaption" -> true;
      default -> false;
    };
  }

  /** Returns what an element is; the empty text where nobody sees it; null for part of the text. */
  private static @Nullable String whatIs(Element element) {
    String byTag = NAMES.get("tag " + element.normalName());
    if (byTag != null) {
      return byTag;
    }
    if (element.hasAttr("hidden") || isUnshown(element)) {
      return "hidden";
    }
    if (PagePictures.isUnseen(element)) {
      return "";
    }
    String byRole = NAMES.get("role " + element.attr("role").strip());
    if (byRole != null) {
      return byRole;
    }
    String byClass = byName(element.attr("class"));
    // The id of a heading is made of its words.
    boolean isNamed = byClass == null && !element.normalName().matches("h[1-6]");
    return isNamed ? byName(element.id()) : byClass;
  }

  private static boolean isUnshown(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  private static @Nullable String byName(String names) {
    if (names.isBlank()) {
      return null;
    }
    for (String name : names.strip().split("[ \t\n\r\f]+", -1)) {
      String what = NAMES.get("class " + name.toLowerCase(Locale.ROOT));
      if (what != null) {
        return what;
      }
      for (String word : wordsOf(name)) {
        String byWord = NAMES.get("word " + word);
        if (byWord != null) {
          return byWord;
        }
      }
    }
    return null;
  }

  /**
   * Returns the words of a name such as {@code box-related}, {@code box_related}, {@code
   * boxRelated}.
   */
  private static String[] wordsOf(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      words.append(begins ? "-" : "").append(Character.toLowerCase(c));
    }
    return words.toString().split("[^a-z0-9]+", -1);
  }
}
