package io.github.articlemodel.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Collects what a page says of its article in elements that say so by their name. */
final class PageMetadata implements NodeVisitor {

  /** How many facts are taken at most: more than any page has. */
  private static final int MOST = 1_000;

  private static final int LONGEST = 10_000;

  private static final Map<String, Entry> ENTRIES = entries();

  private record Entry(PageFact.Key key, int rank) {}

  private record Found(PageFact fact, int rank) {}

  private final List<Found> found = new ArrayList<>();
  private final List<HtmlPage.Script> scripts = new ArrayList<>();

  private PageMetadata() {}

  private static Map<String, Entry> entries() {
    Map<String, Entry> entries = new HashMap<>();
    for (PageVocabulary.Entry entry : PageVocabulary.read("page-metadata.tsv")) {
      String name = entry.how() + " " + entry.name().toLowerCase(Locale.ROOT);
      entries.put(name, new Entry(PageFact.Key.valueOf(entry.what()), entries.size()));
    }
    return Map.copyOf(entries);
  }

  static PageMetadata of(Element document) {
    PageMetadata metadata = new PageMetadata();
    document.traverse(metadata);
    return metadata;
  }

  /** Returns the facts, those of a key in the order in which they count, none twice. */
  List<PageFact> facts() {
    found.sort(Comparator.comparing((Found each) -> each.fact().key()).thenComparing(Found::rank));
    Set<String> known = new LinkedHashSet<>();
    List<PageFact> facts = new ArrayList<>();
    for (Found each : found) {
      PageFact fact = each.fact();
      if (known.add(fact.key() + fact.source() + '\n' + fact.value())) {
        facts.add(fact);
      }
    }
    return facts;
  }

  List<HtmlPage.Script> scripts() {
    return scripts;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element) || found.size() >= MOST) {
      return;
    }
    switch (element.normalName()) {
      case "html" -> add("html", "lang", element.attr("lang"), element);
      case "title" -> add("title", "title", element.text(), element);
      case "link" -> {
        for (String rel : words(element.attr("rel"))) {
          add("link", rel, element.attr("href"), element);
        }
      }
      case "meta" -> {
        String content = element.attr("content");
        add("property", element.attr("property"), content, element);
        add("name", element.attr("name"), content, element);
        add("property", element.attr("name"), content, element); // a mistake that many sites make
        add("name", element.attr("property"), content, element);
      }
      case "time" -> {
        if (element.hasAttr("pubdate")) {
          add("time", "pubdate", element.attr("datetime"), element);
        }
      }
      case "script" -> script(element);
      default -> {}
    }
    for (String property : words(element.attr("itemprop"))) {
      if (ENTRIES.containsKey("itemprop " + property.toLowerCase(Locale.ROOT))) {
        add("itemprop", property, valueOf(element), element);
      }
    }
  }

  private void script(Element element) {
    String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    if (type.startsWith("application/ld+json") && scripts.size() < MOST) {
      int at = Math.max(0, element.sourceRange().endPos());
      scripts.add(new HtmlPage.Script(element.data(), at));
    }
  }

  /** Returns the value of a property (HTML Standard, 5.2.4); of an object its name. */
  private static String valueOf(Element element) {
    if (element.hasAttr("itemscope")) {
      Element name = element.selectFirst("[itemprop=name], [itemprop=url]");
      return name == null || name.hasAttr("itemscope") ? "" : valueOf(name);
    }
    for (String attribute : List.of("content", "datetime", "src", "href")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    String text = element.text();
    return text.length() > LONGEST ? "" : text;
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("[ \t\n\r\f]+", -1));
  }

  private void add(String how, String name, String value, Element element) {
    Entry entry = name.isEmpty() ? null : ENTRIES.get(how + " " + name.toLowerCase(Locale.ROOT));
    if (entry != null && !value.isBlank() && value.length() <= LONGEST) {
      int at = Math.max(0, element.sourceRange().startPos());
      String source = how.equals("itemprop") || how.equals("link") ? how + " " + name : name;
      PageFact fact = new PageFact(entry.key(), value.strip(), source, at);
      if (found.stream().noneMatch(each -> each.fact().equals(fact))) {
        found.add(new Found(fact, entry.rank()));
      }
    }
  }
}
