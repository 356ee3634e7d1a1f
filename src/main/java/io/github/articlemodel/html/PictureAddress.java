package io.github.articlemodel.html;

import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.markup.Srcset;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The address of a picture: {@code src}, unless it is a stand-in for one that a script is to load;
 * then that one, or the last of a {@code srcset}, its own or that of a {@code <source>} before it.
 */
final class PictureAddress {

  private static final List<String> LATER =
      List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-url");
  private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

  private PictureAddress() {}

  /** Returns the address of an image; empty where it has none. */
  static String of(Element image) {
    String address = image.attr("src").strip();
    if (isAddress(address)) {
      return address;
    }
    for (String name : LATER) {
      String later = image.attr(name).strip();
      if (isAddress(later)) {
        return later;
      }
    }
    String own = ofSet(image);
    if (!own.isEmpty()) {
      return own;
    }
    for (Element before = image.previousElementSibling();
        before != null && before.normalName().equals("source");
        before = before.previousElementSibling()) {
      String of = ofSet(before);
      if (!of.isEmpty()) {
        return of;
      }
    }
    return address;
  }

  private static boolean isAddress(String address) {
    return !address.isEmpty() && !address.startsWith("data:") && !address.equals("about:blank");
  }

  private static String ofSet(Element element) {
    for (String name : SETS) {
      List<HtmlTags.Value> all = Srcset.addresses(new HtmlTags.Value(element.attr(name), 0));
      for (int i = all.size() - 1; i >= 0; i--) {
        String address = all.get(i).raw();
        if (isAddress(address)) {
          return address;
        }
      }
    }
    return "";
  }
}
