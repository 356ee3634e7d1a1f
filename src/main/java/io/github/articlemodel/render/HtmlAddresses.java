package io.github.articlemodel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** Writes the addresses of HTML anew, but for those that lead to a place in it. */
record HtmlAddresses(UnaryOperator<String> rewriting) {

  private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "cite");

  /** Returns what an address is written as. */
  String of(String address) {
    return address.isEmpty() || address.startsWith("#") ? address : rewriting.apply(address);
  }

  /** Rewrites all addresses of an element and those in it. */
  void rewrite(Element root) {
    for (Element element : root.getAllElements()) {
      for (String name : ATTRIBUTES) {
        if (element.hasAttr(name)) {
          element.attr(name, of(element.attr(name)));
        }
      }
      if (element.hasAttr("srcset")) {
        element.attr("srcset", candidates(element.attr("srcset")));
      }
    }
  }

  /** Rewrites the address at the start of each candidate of a {@code srcset}. */
  private String candidates(String written) {
    List<String> candidates = new ArrayList<>();
    for (String candidate : written.split(",", -1)) {
      String stripped = candidate.strip();
      int space = stripped.indexOf(' ');
      candidates.add(
          space < 0 ? of(stripped) : of(stripped.substring(0, space)) + stripped.substring(space));
    }
    return String.join(", ", candidates);
  }
}
