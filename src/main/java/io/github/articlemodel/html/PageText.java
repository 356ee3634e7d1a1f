package io.github.articlemodel.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text the elements of a page hold: in letters and digits, those of links apart. */
final class PageText implements NodeFilter {

  /** The letters and digits in an element, in links in it, and in it outside of its elements. */
  private static final class Count {
    private int all;
    private int inLinks;
    private int own;
  }

  private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();
  private final Deque<Count> open = new ArrayDeque<>();
  private final Set<Element> without;
  private int links;

  private PageText(Set<Element> without) {
    this.without = without;
  }

  /** Counts the text of a page, without that of some elements. */
  static PageText of(Element document, Set<Element> without) {
    PageText text = new PageText(without);
    document.filter(text);
    return text;
  }

  /** Returns how much text is in an element. */
  int of(Element element) {
    Count count = counts.get(element);
    return count == null ? 0 : count.all;
  }

  /** Returns how much text outside of links is in an element. */
  int outsideLinks(Element element) {
    Count count = counts.get(element);
    return count == null ? 0 : count.all - count.inLinks;
  }

  /** Returns how much text is in an element, but in none of the elements in it. */
  int own(Element element) {
    Count count = counts.get(element);
    return count == null ? 0 : count.own;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      ElementKind kind = ElementKind.of(element);
      boolean skipped =
          kind == ElementKind.LEFT_OUT
              || kind == ElementKind.OF_THE_HEAD
              || without.contains(element);
      open.push(new Count());
      links += kind == ElementKind.LINK ? 1 : 0;
      return skipped ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    } else if (node instanceof TextNode text && !open.isEmpty()) {
      int letters =
          (int) text.getWholeText().codePoints().filter(Character::isLetterOrDigit).count();
      Count count = open.element();
      count.all += letters;
      count.own += links > 0 ? 0 : letters;
      count.inLinks += links > 0 ? letters : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      Count count = open.pop();
      links -= ElementKind.of(element) == ElementKind.LINK ? 1 : 0;
      counts.put(element, count);
      Count around = open.peek();
      if (around != null) {
        around.all += count.all;
        around.inLinks += count.inLinks;
      }
    }
    return FilterResult.CONTINUE;
  }
}
