package io.github.articlemodel.html;

import io.github.articlemodel.model.FootnoteReference;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** What must be known of a tree before it is read: which figures have a caption, the footnotes. */
final class BodyPlan implements NodeFilter {

  private static final List<String> PREFIXES =
      List.of("user-content-", "footnote", "fn", "_ftn", ":", "-", "_");

  private final IdentityHashMap<Element, FigurePlan> planned = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Element> figureOf = new IdentityHashMap<>();
  private final IdentityHashMap<Element, String> notes = new IdentityHashMap<>();
  private final Set<Element> noteLists = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Deque<Element> figures = new ArrayDeque<>();
  private final Deque<Element> lists = new ArrayDeque<>();
  private int captions;
  private int noteSections;

  private final Reading reading;

  private BodyPlan(Reading reading) {
    this.reading = reading;
  }

  static BodyPlan of(Reading reading) {
    BodyPlan plan = new BodyPlan(reading);
    reading.roots.forEach(root -> root.filter(plan));
    return plan;
  }

  /** Returns how a figure is read. */
  FigurePlan.Form formOf(Element figure) {
    FigurePlan plan = planned.get(figure);
    return plan == null ? FigurePlan.Form.NOTHING : plan.form();
  }

  /** Whether a caption is one of a figure that is read with its tags. */
  boolean isOfTags(Element caption) {
    Element figure = figureOf.get(caption);
    return figure != null && formOf(figure) == FigurePlan.Form.TAGS;
  }

  /** Returns the label of the footnote that an item of a list is, or null. */
  @Nullable String noteOf(Element item) {
    return notes.get(item);
  }

  /** Returns the label of the footnote that a link goes to, or null. */
  @Nullable String noteAt(String address) {
    if (!address.startsWith("#")) {
      return null;
    }
    String fragment = address.substring(1);
    String label = labels.get(fragment);
    return label == null ? labels.get(decoded(fragment)) : label;
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return fragment;
    }
  }

  /** Whether the items of a list are footnotes. */
  boolean isNoteList(Element list) {
    return noteLists.contains(list);
  }

  /**
   * Takes footnotes for none that could not be read as such, as they stand where no block can.
   *
   * @param read the labels of those that were read
   * @return whether there are any
   */
  boolean keepNotes(Set<String> read) {
    boolean changed = labels.values().retainAll(read);
    notes.values().retainAll(read);
    if (notes.isEmpty()) {
      noteLists.clear();
    }
    return changed;
  }

  /** Whether an element holds footnotes. */
  static boolean isNoteSection(Element element) {
    return element.hasClass("footnotes")
        || element.hasAttr("data-footnotes")
        || element.attr("role").equals("doc-endnotes");
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      ElementKind kind = reading.kindOf(element);
      if (kind == ElementKind.LEFT_OUT || reading.leavesOut(element)) {
        return FilterResult.SKIP_CHILDREN;
      }
      if (!figures.isEmpty()) {
        planOf(figures.element()).element(kind, element, captions > 0);
      }
      switch (kind) {
        case FIGURE -> figures.push(element);
        case FIGURE_CAPTION -> {
          if (!figures.isEmpty()) {
            figureOf.put(element, figures.element());
          }
        }
        case LIST -> lists.push(element);
        case ITEM -> item(element);
        default -> {}
      }
      captions += isCaption(kind, element) ? 1 : 0;
      noteSections += isNoteSection(element) ? 1 : 0;
    } else if (!figures.isEmpty() && node instanceof TextNode text && !text.isBlank()) {
      planOf(figures.element()).text(text.getWholeText(), captions > 0);
    }
    return FilterResult.CONTINUE;
  }

  private boolean isCaption(ElementKind kind, Element element) {
    return !figures.isEmpty()
        && kind != ElementKind.FIGURE
        && (kind == ElementKind.FIGURE_CAPTION || CreditElement.is(element));
  }

  private FigurePlan planOf(Element figure) {
    return planned.computeIfAbsent(figure, first -> new FigurePlan());
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      ElementKind kind = reading.kindOf(element);
      if (kind != ElementKind.LEFT_OUT && !reading.leavesOut(element)) {
        noteSections -= isNoteSection(element) ? 1 : 0;
        captions -= isCaption(kind, element) ? 1 : 0;
        switch (kind) {
          case FIGURE -> figures.pop();
          case LIST -> lists.pop();
          default -> {}
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private void item(Element item) {
    String id = item.id();
    if (noteSections > 0 && !id.isEmpty() && !labels.containsKey(id)) {
      String label = id;
      for (String prefix : PREFIXES) {
        label = label.startsWith(prefix) ? label.substring(prefix.length()) : label;
      }
      if (!FootnoteReference.isLabel(label) || taken.contains(key(label))) {
        label = String.valueOf(notes.size() + 1);
      }
      while (!taken.add(key(label))) {
        label = label + "-" + (notes.size() + 1);
      }
      labels.put(id, label);
      notes.put(item, label);
      if (!lists.isEmpty()) {
        noteLists.add(lists.element());
      }
    }
  }

  private static String key(String label) {
    return label.toLowerCase(java.util.Locale.ROOT).toUpperCase(java.util.Locale.ROOT);
  }
}
