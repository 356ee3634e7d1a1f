package io.github.articlemodel.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that this library wrote, which says so. All in its article is of the article, but for what
 * stands above its text: headline, byline, date and lead image, which the metadata say too.
 */
final class OwnPage {

  private OwnPage() {}

  static boolean is(Document document) {
    Element generator = document.selectFirst("meta[name=generator]");
    return generator != null && generator.attr("content").equals(HtmlPage.GENERATOR);
  }

  /** Returns what stands above the text. */
  static Set<Element> above(Document document) {
    Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
    above.addAll(
        document.select("body > article > header:first-child, body > article > figure.lead"));
    return above;
  }

  /**
   * Returns the facts without the title of the page, which is of its own words where it must be.
   */
  static List<PageFact> facts(List<PageFact> facts) {
    return facts.stream().filter(fact -> fact.key() != PageFact.Key.TITLE).toList();
  }
}
