package io.github.articlemodel.html;

import io.github.articlemodel.html.HtmlPage.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article of a page. */
final class ArticleFinder implements NodeFilter {

  /** A paragraph of fewer letters says nothing of where the article is. */
  private static final int LEAST = 20;

  private final PageText text;
  private final Set<Element> furniture;
  private final IdentityHashMap<Element, Integer> density = new IdentityHashMap<>();
  private final List<Element> headlines = new ArrayList<>();
  private @Nullable Element body;
  private @Nullable Element article;
  private int inArticles;
  private int open;
  private @Nullable Element main;
  private @Nullable Element densest;

  private ArticleFinder(PageText text, Set<Element> furniture) {
    this.text = text;
    this.furniture = furniture;
  }

  static ArticleFinder in(Element document, PageText text, Set<Element> furniture) {
    ArticleFinder finder = new ArticleFinder(text, furniture);
    document.filter(finder);
    return finder;
  }

  /** Returns where the article is. */
  Place place() {
    if (body != null) {
      return Place.ARTICLE_BODY;
    } else if (article != null && !(isOneOfMany(article) && main != null)) {
      return Place.ARTICLE;
    } else if (main != null) {
      return Place.MAIN;
    }
    return densest == null ? Place.NOWHERE : Place.DENSEST;
  }

  /**
   * Whether others hold a third of the text or more, as in a live blog, whose parts are articles.
   */
  private boolean isOneOfMany(Element element) {
    return text.of(element) * 3 < inArticles * 2;
  }

  /** Returns the element that holds the article; null where there is none. */
  @Nullable Element element() {
    return switch (place()) {
      case ARTICLE_BODY -> body;
      case ARTICLE -> article;
      case MAIN -> main;
      case DENSEST -> densest;
      case FRAGMENT, NOWHERE, OWN -> null; // which are told by others
    };
  }

  /** Returns the headings of the first level, in the order of the text. */
  List<Element> headlines() {
    return headlines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (furniture.contains(element)) {
      return FilterResult.SKIP_CHILDREN;
    }
    String name = element.normalName();
    String role = element.attr("role");
    if (element.attr("itemprop").contains("articleBody")) {
      body = better(body, element);
    }
    if (isArticle(element)) {
      article = better(article, element);
      inArticles += open == 0 ? text.of(element) : 0;
      open++;
    } else if (name.equals("main") || role.equals("main")) {
      main = better(main, element);
    } else if (name.equals("h1")) {
      headlines.add(element);
    }
    weigh(element);
    return FilterResult.CONTINUE;
  }

  private static boolean isArticle(Element element) {
    return element.normalName().equals("article") || element.attr("role").equals("article");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !furniture.contains(element) && isArticle(element)) {
      open--;
    }
    return FilterResult.CONTINUE;
  }

  private @Nullable Element better(@Nullable Element known, Element element) {
    int least = known == null ? 0 : text.of(known);
    return text.of(element) > least ? element : known;
  }

  /** Gives the text of a paragraph to its parent, and half of it to the parent of that. */
  private void weigh(Element element) {
    boolean isText =
        switch (ElementKind.of(element)) {
          case PARAGRAPH, CODE_BLOCK -> true;
          default -> false;
        };
    Element parent = element.parent();
    int letters = text.outsideLinks(element);
    if (isText && letters >= LEAST && parent != null) {
      give(parent, letters);
      Element around = parent.parent();
      if (around != null) {
        give(around, letters / 2);
      }
    } else if ((!isText && ElementKind.of(element) == ElementKind.BLOCK) || isCell(element)) {
      int own = text.own(element);
      if (own >= LEAST) {
        give(element, own);
      }
    }
  }

  private static boolean isCell(Element element) {
    return ElementKind.of(element) == ElementKind.CELL;
  }

  private void give(Element element, int letters) {
    int weight = density.merge(element, letters, Integer::sum);
    if (densest == null || weight > density.getOrDefault(densest, 0)) {
      densest = element;
    }
  }
}
