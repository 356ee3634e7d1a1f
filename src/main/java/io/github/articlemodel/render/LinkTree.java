package io.github.articlemodel.render;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Sees to the links and pictures of HTML that was made harmless, be they of Markdown or not. */
final class LinkTree {

  private static final Set<String> SHOWN = Set.of("src", "poster", "cite");

  private final LinkMarks marks;
  private final HeadingIds ids;

  LinkTree(LinkMarks marks, HeadingIds ids) {
    this.marks = marks;
    this.ids = ids;
  }

  void mark(Element body) {
    for (Element element : body.getAllElements()) {
      String href = element.attr("href");
      if (href.startsWith("#")) {
        element.attr("href", "#" + anchor(href.substring(1)));
      } else if (element.hasAttr("href")) {
        marks.ofLink(href).forEach(element::attr);
        element.attr("href", marks.address(href));
      }
      if (marks.isNothing()) {
        continue;
      }
      for (String name : SHOWN) {
        if (element.hasAttr(name)) {
          element.attr(name, marks.address(element.attr(name)));
        }
      }
      if (element.hasAttr("srcset")) {
        element.attr("srcset", resolved(element.attr("srcset")));
      }
      if (element.nameIs("img") && !element.hasAttr("loading")) {
        marks.ofPicture().forEach(element::attr);
      }
    }
  }

  /** Returns the name of a place in the article, which may have another than its link says. */
  private String anchor(String name) {
    String decoded = decoded(name);
    String id = ids.nameOf(decoded);
    return id.equals(decoded) ? name : HtmlText.address(id);
  }

  private static String decoded(String name) {
    try {
      return java.net.URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return name;
    }
  }

  private String resolved(String candidates) {
    StringBuilder out = new StringBuilder();
    for (String candidate : candidates.split(",", -1)) {
      String text = candidate.strip();
      int end = text.indexOf(' ');
      String address = end < 0 ? text : text.substring(0, end);
      out.append(out.isEmpty() ? "" : ", ").append(marks.address(address));
      out.append(end < 0 ? "" : text.substring(end));
    }
    return out.toString();
  }
}
