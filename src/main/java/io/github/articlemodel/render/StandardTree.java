package io.github.articlemodel.render;

import org.jsoup.nodes.Element;

/** Writes what the HTML standard does not allow as it does. */
final class StandardTree {

  private final HtmlLosses losses;

  StandardTree(HtmlLosses losses) {
    this.losses = losses;
  }

  void mend(Element body) {
    for (Element element : body.getAllElements()) {
      if (losses.toList().isEmpty() && element.tagName().isEmpty()) {
        return;
      }
    }
  }
}
