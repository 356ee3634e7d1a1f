package io.github.articlemodel.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the relative addresses of a page whole. */
final class PageAddresses {

  private static final List<String> NAMES =
      List.of("href", "src", "poster", "cite", "data-src", "data-original", "data-lazy-src");

  private PageAddresses() {}

  /** Resolves addresses against that of {@code <base>}, or else the first that the page says. */
  static void resolve(Document document, List<PageFact> facts) {
    Element base = document.selectFirst("base[href]");
    String address = base == null ? "" : base.attr("href").strip();
    for (PageFact fact : facts) {
      if (fact.key() == PageFact.Key.URL && !isWhole(address)) {
        address = fact.value();
      }
    }
    if (!isWhole(address)) {
      return;
    }
    document.setBaseUri(address);
    String whole = address;
    document
        .body()
        .traverse(
            (node, depth) -> {
              if (node instanceof Element element) {
                resolve(element, whole);
              }
            });
  }

  private static boolean isWhole(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  private static void resolve(Element element, String base) {
    for (String name : NAMES) {
      String written = element.attr(name).strip();
      boolean isPlace = written.isEmpty() || written.startsWith("#");
      if (!isPlace && element.hasAttr(name)) {
        element.setBaseUri(base);
        String whole = element.absUrl(name);
        if (!whole.isEmpty()) {
          element.attr(name, whole);
        }
      }
    }
  }
}
