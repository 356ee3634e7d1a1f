package io.github.articlemodel.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells an element that says who made a picture, by a word of its class or its property. */
final class CreditElement {

  private static final Set<String> WORDS =
      Set.of(
          "credit",
          "credits",
          "copyright",
          "copyrightholder",
          "creditline",
          "credittext",
          "photographer",
          "photocredit");

  private CreditElement() {}

  static boolean is(Element element) {
    return says(element.attr("class")) || says(element.attr("itemprop"));
  }

  private static boolean says(String names) {
    if (names.isEmpty()) {
      return false;
    }
    for (String word : names.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
