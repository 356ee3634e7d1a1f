package io.github.articlemodel.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Finds captions that only a class tells: {@code <div><img><p class="caption">…</p></div>} is read
 * as a figure, where it holds one picture.
 */
final class PagePictures implements NodeFilter {

  private static final Set<String> CAPTIONS =
      Set.of(
          "caption",
          "caption-text",
          "image-caption",
          "img-caption",
          "photo-caption",
          "picture-caption",
          "media-caption",
          "wp-caption-text",
          "cutline");

  private final IdentityHashMap<Element, Integer> images = new IdentityHashMap<>();
  private final Set<Element> roots = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Reading reading;
  private int count;

  private PagePictures(Reading reading) {
    this.reading = reading;
    reading.roots.stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .forEach(roots::add);
  }

  static void find(Reading reading) {
    PagePictures pictures = new PagePictures(reading);
    reading.roots.forEach(root -> root.filter(pictures));
    reading.roots.forEach(root -> root.filter(pictures.new Captions()));
  }

  /** Whether nobody sees an element: a picture of one point, or the stand-in of one. */
  static boolean isUnseen(Element element) {
    return switch (element.normalName()) {
      case "img" -> isPoint(element) || isStandIn(element);
      case "noscript" -> isOfPictureBefore(element);
      case "p" ->
          element.childNodeSize() == 1
              && element.wholeText().replace('\u00A0', ' ').isBlank()
              && element.childrenSize() == 0;
      default -> false;
    };
  }

  private static boolean isPoint(Element image) {
    return image.attr("width").strip().equals("1") && image.attr("height").strip().equals("1");
  }

  /** Whether a picture has no address but the {@code <noscript>} after it has one. */
  private static boolean isStandIn(Element image) {
    Element next = image.nextElementSibling();
    return next != null
        && next.normalName().equals("noscript")
        && !isAddress(PictureAddress.of(image));
  }

  private static boolean isAddress(String address) {
    return !address.isEmpty() && !address.startsWith("data:");
  }

  private static boolean isOfPictureBefore(Element noscript) {
    Element before = noscript.previousElementSibling();
    boolean isShown =
        before != null
            && (before.normalName().equals("img") || before.normalName().equals("picture"))
            && isAddress(addressOf(before));
    Element image = noscript.firstElementChild();
    return isShown || (image != null && image.normalName().equals("img") && isPoint(image));
  }

  private static String addressOf(Element picture) {
    Element image = picture;
    if (picture.normalName().equals("picture")) {
      image = picture.lastElementChild();
    }
    return image == null ? "" : PictureAddress.of(image);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (reading.leavesOut(element)) {
        return FilterResult.SKIP_CHILDREN;
      }
      images.put(element, count);
      count += ElementKind.of(element) == ElementKind.IMAGE ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && images.containsKey(element)) {
      images.merge(element, count, (before, after) -> after - before);
    }
    return FilterResult.CONTINUE;
  }

  private final class Captions implements NodeFilter {
    private int figures;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        if (reading.leavesOut(element)) {
          return FilterResult.SKIP_CHILDREN;
        }
        ElementKind kind = ElementKind.of(element);
        figures += kind == ElementKind.FIGURE ? 1 : 0;
        if (isCaption(kind, element)) {
          caption(element);
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !reading.leavesOut(element)) {
        figures -= ElementKind.of(element) == ElementKind.FIGURE ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private boolean isCaption(ElementKind kind, Element element) {
      boolean canBe =
          kind == ElementKind.PARAGRAPH
              || kind == ElementKind.BLOCK
              || kind == ElementKind.INLINE
              || kind == ElementKind.TERM
              || kind == ElementKind.DEFINITION;
      return canBe
          && (element.attr("itemprop").equals("caption")
              || element.classNames().stream()
                  .anyMatch(name -> CAPTIONS.contains(name.toLowerCase(Locale.ROOT))));
    }

    private void caption(Element caption) {
      Element around = caption.parent();
      for (int i = 0; i < 2 && around != null; i++) {
        int held = images.getOrDefault(around, 0);
        if (held == 1 && !isRoot(around)) {
          reading.readAs(ElementKind.FIGURE_CAPTION, caption);
          if (figures == 0) {
            reading.readAs(ElementKind.FIGURE, around);
          }
          return;
        }
        around = held == 0 ? around.parent() : null;
      }
    }

    private boolean isRoot(Element element) {
      return roots.contains(element);
    }
  }
}
