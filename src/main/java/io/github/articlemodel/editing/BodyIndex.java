package io.github.articlemodel.editing;

import io.github.articlemodel.editing.LinkSaying.LinkPlace;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands where in a body: made once for all edits, in time linear in the body. */
final class BodyIndex {

  private final SourceSpan span;
  private final List<Block> body;
  private final Map<SourceSpan, Node> links = new HashMap<>();
  private final Map<SourceSpan, Node> texts = new HashMap<>();
  private final Map<SourceSpan, Block> blocks = new HashMap<>();
  private final Map<SourceSpan, ArticleLink> rawLinks = new HashMap<>();
  private final IdentityHashMap<ArticleLink, LinkPlace> rawPlaces = new IdentityHashMap<>();
  private final TreeMap<Integer, Node> raw = new TreeMap<>();
  private final TreeMap<Integer, Paragraph> paragraphs = new TreeMap<>();
  private final TreeMap<Integer, Node> destinations = new TreeMap<>();
  private final Map<String, LinkReferenceDefinition> definitions = new HashMap<>();
  private final Map<String, List<Node>> users = new HashMap<>();
  private final IdentityHashMap<Node, Node> parents = new IdentityHashMap<>();

  private final IdentityHashMap<Node, Integer> places = new IdentityHashMap<>();

  private BodyIndex(SourceSpan span, List<Block> body) {
    this.span = span;
    this.body = body;
  }

  static BodyIndex of(
      SourceText source, SourceSpan span, List<Block> body, Set<TemplateFamily> templates) {
    BodyIndex index = new BodyIndex(span, body);
    for (int i = 0; i < body.size(); i++) {
      index.places.put(body.get(i), i);
    }
    Deque<Node> open = new ArrayDeque<>(body);
    while (!open.isEmpty()) {
      Node node = open.pop();
      index.add(node);
      List<? extends Node> children = node.children();
      for (int i = children.size() - 1; i >= 0; i--) {
        index.parents.put(children.get(i), node);
        index.places.put(children.get(i), i);
        open.push(children.get(i));
      }
    }
    if (!index.raw.isEmpty()) {
      index.addRawLinks(source, templates);
    }
    return index;
  }

  private void add(Node node) {
    SourceSpan at = node.span().orElse(null);
    if (node instanceof LinkReferenceDefinition definition) {
      definitions.putIfAbsent(LinkReference.key(definition.label()), definition);
    }
    LinkReference reference = reference(node);
    if (reference != null) {
      users
          .computeIfAbsent(LinkReference.key(reference.label()), key -> new ArrayList<>())
          .add(node);
    }
    if (at == null) {
      return;
    }
    if (node instanceof Block block) {
      blocks.putIfAbsent(at, block);
    } else if (node instanceof Link
        || node instanceof Image
        || node instanceof Autolink
        || node instanceof WikiLink) {
      links.putIfAbsent(at, node);
      if ((node instanceof Link || node instanceof Image) && reference == null) {
        SourceSpan to = node.written().span(Part.DESTINATION).orElse(null);
        if (to != null) {
          destinations.put(to.start(), node);
        }
      }
    }
    if (node instanceof Paragraph || node instanceof Emphasis) {
      texts.putIfAbsent(at, node);
    }
    if (node instanceof Paragraph paragraph) {
      paragraphs.put(at.start(), paragraph);
    }
    if (node instanceof HtmlInline || node instanceof HtmlBlock || node instanceof TemplateTag) {
      raw.put(at.start(), node);
    }
  }

  private void addRawLinks(SourceText source, Set<TemplateFamily> templates) {
    Article article = new Article(Metadata.empty(), body);
    LinkOptions options = LinkOptions.defaults().withSource(source).withTemplates(templates);
    List<ArticleLink> others = new ArrayList<>();
    for (Map.Entry<LinkPlace, ArticleLink> entry :
        rawLinks(Links.inventory(article, options)).entrySet()) {
      ArticleLink link = entry.getValue();
      rawPlaces.put(link, entry.getKey());
      LinkForm form = link.form();
      boolean isWhole =
          form == LinkForm.HTML || form == LinkForm.HTML_IMAGE || form == LinkForm.TEMPLATE_IMAGE;
      if (isWhole) {
        rawLinks.putIfAbsent(link.span().orElseThrow(), link);
      } else {
        others.add(link);
      }
    }
    for (ArticleLink link : others) {
      rawLinks.putIfAbsent(link.span().orElseThrow(), link);
      link.written().span(Part.DESTINATION).ifPresent(at -> rawLinks.putIfAbsent(at, link));
    }
  }

  /** Returns those of the links that stand in raw HTML or in template tags, by their places. */
  static Map<LinkPlace, ArticleLink> rawLinks(List<ArticleLink> all) {
    Map<LinkPlace, ArticleLink> found = new LinkedHashMap<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (ArticleLink link : all) {
      boolean isRaw =
          switch (link.form()) {
            case HTML, HTML_IMAGE, HTML_SRCSET, HTML_MEDIA, HTML_POSTER -> true;
            case TEMPLATE, TEMPLATE_IMAGE -> true;
            default -> false;
          };
      if (isRaw && link.span().isPresent()) {
        int start = link.span().get().start();
        found.put(new LinkPlace(start, counts.merge(start, 1, Integer::sum) - 1), link);
      }
    }
    return found;
  }

  /** Returns the place of a link in raw HTML or in a template tag. */
  LinkPlace rawLinkPlace(ArticleLink link) {
    return Objects.requireNonNull(rawPlaces.get(link), "place");
  }

  /** Returns how a link or an image refers to a definition; null for all else. */
  static @Nullable LinkReference reference(Node node) {
    return node instanceof Link link
        ? link.reference()
        : node instanceof Image image ? image.reference() : null;
  }

  /** Returns the blocks of the body. */
  List<Block> body() {
    return body;
  }

  /** Returns where the body stands. */
  SourceSpan span() {
    return span;
  }

  /** Returns the link, image, address or wiki link with a span; null where there is none. */
  @Nullable Node link(SourceSpan place) {
    return links.get(place);
  }

  /**
   * Returns the link or image in raw HTML or in a template tag with a span, or with an address
   * there; null where there is none.
   */
  @Nullable ArticleLink rawLink(SourceSpan place) {
    return rawLinks.get(place);
  }

  /** Returns the inline link or image whose destination holds a place; null where none does. */
  @Nullable Node linkTo(SourceSpan place) {
    Map.Entry<Integer, Node> entry = destinations.floorEntry(place.start());
    boolean holds =
        entry != null
            && entry
                .getValue()
                .written()
                .span(Part.DESTINATION)
                .filter(to -> to.contains(place))
                .isPresent();
    return holds ? entry.getValue() : null;
  }

  /**
   * Returns the paragraph or emphasis with a span, of both the paragraph; null where there is none.
   */
  @Nullable Node text(SourceSpan place) {
    return texts.get(place);
  }

  /** Returns the paragraph that holds a place; null where none does. */
  @Nullable Paragraph paragraphAround(SourceSpan place) {
    Map.Entry<Integer, Paragraph> entry = paragraphs.floorEntry(place.start());
    return entry != null && entry.getValue().span().orElseThrow().contains(place)
        ? entry.getValue()
        : null;
  }

  /** Returns the paragraphs that begin in a place. */
  List<Paragraph> paragraphsIn(SourceSpan place) {
    return List.copyOf(paragraphs.subMap(place.start(), place.end()).values());
  }

  /** Returns the outermost block with a span; null where there is none. */
  @Nullable Block block(SourceSpan place) {
    return blocks.get(place);
  }

  /**
   * Returns the raw HTML or template tag that an offset stands in; null where it stands in none.
   */
  @Nullable Node rawAt(int offset) {
    Map.Entry<Integer, Node> entry = raw.floorEntry(offset);
    return entry != null && entry.getValue().span().orElseThrow().end() > offset
        ? entry.getValue()
        : null;
  }

  /** Returns the definition that counts for a label; null where there is none. */
  @Nullable LinkReferenceDefinition definition(String label) {
    return definitions.get(LinkReference.key(label));
  }

  /** Returns whether a definition is the one that counts for its label: the first. */
  boolean counts(LinkReferenceDefinition definition) {
    LinkReferenceDefinition first = definition(definition.label());
    return first != null && first.span().equals(definition.span());
  }

  /** Returns the links and images that refer to a label. */
  List<Node> users(String label) {
    return users.getOrDefault(LinkReference.key(label), List.of());
  }

  /** Returns the number of a node among those that the same one holds, from 0. */
  int place(Node node) {
    return Objects.requireNonNull(places.get(node), "place");
  }

  /** Returns what holds a node; null for a block of the body itself. */
  @Nullable Node parent(Node node) {
    return parents.get(node);
  }

  /** Returns what holds a node, from the outermost block of the body on; without itself. */
  List<Node> ancestors(Node node) {
    Deque<Node> all = new ArrayDeque<>();
    Node at = parents.get(node);
    while (at != null) {
      all.addFirst(at);
      at = parents.get(at);
    }
    return List.copyOf(all);
  }
}
