package io.github.articlemodel.html;

import io.github.articlemodel.html.HtmlPage.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article of a page, and what the page says of it: of a news site, a blog, or a fragment
 * without anything around it. Immutable and safe for threads; never throws for content, and its
 * time grows linearly with it.
 *
 * <pre>{@code
 * HtmlPage page = HtmlPageReader.gfm().read("<title>Flood</title><main><p>Rain fell.</main>");
 * page.place(); // MAIN
 * page.body();  // a paragraph
 * }</pre>
 *
 * <p>The article is in the first of these that is there: the element with the property {@code
 * articleBody}; {@code <article>}; {@code <main>}; that whose paragraphs hold most text outside of
 * links, where each counts for its parent, and half for the parent of that. Where there are
 * several, it is the one with most text. What is navigation, advertising and the like by the
 * bundled list of names is left out.
 */
public final class HtmlPageReader {

  /** How many headings are compared with what the page says that its headline is. */
  private static final int MOST_HEADLINES = 100;

  /** How many of the headlines and titles that a page says are compared with its headings. */
  private static final int MOST_TITLES = 20;

  private static final HtmlPageReader GFM = new HtmlPageReader(false, false);

  private final boolean extended;
  private final boolean resolves;

  private HtmlPageReader(boolean extended, boolean resolves) {
    this.extended = extended;
    this.resolves = resolves;
  }

  /** {@return the reader whose blocks are those of {@link HtmlReader#gfm()}} */
  public static HtmlPageReader gfm() {
    return GFM;
  }

  /** {@return the reader whose blocks are those of {@link HtmlReader#extended()}} */
  public static HtmlPageReader extended() {
    return new HtmlPageReader(true, false);
  }

  /**
   * {@return this with relative addresses of links and pictures made whole, where the page has a
   * {@code <base>} or says its own address}
   */
  public HtmlPageReader resolvingAddresses() {
    return new HtmlPageReader(extended, true);
  }

  /**
   * {@return what a page says}
   *
   * @param html the page
   */
  public HtmlPage read(String html) {
    Document document = HtmlReader.document(html);
    PageMetadata metadata = PageMetadata.of(document);
    boolean isOwn = OwnPage.is(document);
    List<PageFact> facts = isOwn ? OwnPage.facts(metadata.facts()) : metadata.facts();
    if (resolves) {
      PageAddresses.resolve(document, facts);
    }
    ReadLosses losses = ReadLosses.of(html);
    PageText all = PageText.of(document, Set.of());
    boolean isFragment = isFragment(document);
    Set<Element> furniture =
        isFragment
            ? Set.of()
            : isOwn ? OwnPage.above(document) : PageFurniture.in(document, all, losses);
    ArticleFinder finder = ArticleFinder.in(document, PageText.of(document, furniture), furniture);
    Element article = finder.element();
    Place place = isFragment ? Place.FRAGMENT : isOwn ? Place.OWN : finder.place();
    List<Element> roots =
        isFragment
            ? List.of(document)
            : article == null
                ? List.of()
                : isOwn ? List.of(article) : roots(finder, article, facts, furniture);
    Reading reading = new Reading(roots, extended);
    reading.leaveOutAll(furniture);
    PagePictures.find(reading);
    ReadHtml read = BodyReader.read(reading, losses);
    return new HtmlPage(
        facts,
        metadata.scripts(),
        read.blocks().isEmpty() ? Place.NOWHERE : place,
        read.blocks(),
        read.losses());
  }

  /** Whether none of the elements is there that only a page has. */
  private static boolean isFragment(Document document) {
    Element root = document.firstElementChild();
    return root == null
        || (root.sourceRange().isImplicit()
            && document.body().sourceRange().isImplicit()
            && document.head().sourceRange().isImplicit()
            && document.head().childrenSize() == 0
            && document.selectFirst("article, main, [role=main], [itemprop~=articleBody]") == null);
  }

  /** Returns the headline, pictures above the text, and the element with the text. */
  private static List<Element> roots(
      ArticleFinder finder, Element article, List<PageFact> facts, Set<Element> furniture) {
    List<Element> roots = new ArrayList<>();
    Element headline = headline(finder, article, facts);
    if (headline != null) {
      roots.add(headline);
    }
    if (finder.place() == Place.ARTICLE_BODY) {
      addPicturesAbove(article, furniture, roots);
    }
    roots.add(article);
    return roots;
  }

  /**
   * Returns the heading of the article where it is not in the element that holds its text: one that
   * the page says is the headline, or else the last that its title holds.
   */
  private static @Nullable Element headline(
      ArticleFinder finder, Element article, List<PageFact> facts) {
    for (Element heading : finder.headlines()) {
      if (isWithin(heading, article)) {
        return null;
      }
    }
    List<String> said = words(facts, PageFact.Key.HEADLINE);
    List<String> titles = new ArrayList<>(said);
    titles.addAll(words(facts, PageFact.Key.TITLE));
    Element named = null;
    for (Element heading : finder.headlines().stream().limit(MOST_HEADLINES).toList()) {
      String text = words(heading.text());
      if (!text.isEmpty() && said.contains(text)) {
        return heading;
      }
      boolean isNamed = !text.isEmpty() && titles.stream().anyMatch(title -> title.contains(text));
      named = isNamed ? heading : named;
    }
    return named;
  }

  /** Returns the words of the first facts of a key, each once. */
  private static List<String> words(List<PageFact> facts, PageFact.Key key) {
    return facts.stream()
        .filter(fact -> fact.key() == key)
        .map(fact -> words(fact.value()))
        .distinct()
        .limit(MOST_TITLES)
        .toList();
  }

  private static boolean isWithin(Element element, Element around) {
    Element at = element;
    while (at != null && !at.equals(around)) {
      at = at.parent();
    }
    return at != null;
  }

  private static String words(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static void addPicturesAbove(Element body, Set<Element> furniture, List<Element> roots) {
    Element around = body.parent();
    while (around != null
        && !around.normalName().equals("article")
        && !around.normalName().equals("main")
        && !around.hasAttr("itemscope")) {
      around = around.parent();
    }
    if (around != null) {
      around.filter(
          new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
              if (node.equals(body)) {
                return FilterResult.STOP;
              }
              if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
              }
              boolean isFigure = element.normalName().equals("figure");
              if (isFigure && !furniture.contains(element)) {
                roots.add(element);
              }
              return isFigure || furniture.contains(element)
                  ? FilterResult.SKIP_CHILDREN
                  : FilterResult.CONTINUE;
            }
          });
    }
  }
}
