package io.github.articlemodel.html;

import io.github.articlemodel.model.FootnoteReference;
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
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** What must be known of a tree before it is read: which figures have a caption, the footnotes. */
final class BodyPlan implements NodeVisitor {

  private static final List<String> PREFIXES =
      List.of("user-content-", "footnote", "fn", "_ftn", ":", "-", "_");

  private final IdentityHashMap<Element, FigurePlan> planned = new IdentityHashMap<>();
  private final IdentityHashMap<Element, String> notes = new IdentityHashMap<>();
  private final Set<Element> noteLists = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Deque<Element> figures = new ArrayDeque<>();
  private final Deque<Element> lists = new ArrayDeque<>();
  private int captions;
  private int leftOut;
  private int noteSections;

  private BodyPlan() {}

  static BodyPlan of(Node root) {
    BodyPlan plan = new BodyPlan();
    root.traverse(plan);
    return plan;
  }

  /** Returns how a figure is read. */
  FigurePlan.Form formOf(Element figure) {
    FigurePlan plan = planned.get(figure);
    return plan == null ? FigurePlan.Form.NOTHING : plan.form();
  }

  /** Returns the label of the footnote that an item of a list is, or null. */
  @Nullable String noteOf(Element item) {
    return notes.get(item);
  }

  /** Returns the label of the footnote that a link goes to, or null. */
  @Nullable String noteAt(String address) {
    return address.startsWith("#") ? labels.get(address.substring(1)) : null;
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
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      ElementKind kind = ElementKind.of(element);
      leftOut += kind == ElementKind.LEFT_OUT ? 1 : 0;
      if (!figures.isEmpty() && leftOut == 0) {
        planOf(figures.element()).element(kind, element, captions > 0);
      }
      switch (element.normalName()) {
        case "figure" -> figures.push(element);
        case "figcaption" -> captions++;
        case "ol", "ul" -> lists.push(element);
        case "li" -> item(element);
        default -> {}
      }
      noteSections += isNoteSection(element) ? 1 : 0;
    } else if (!figures.isEmpty()
        && leftOut == 0
        && node instanceof TextNode text
        && !text.isBlank()) {
      planOf(figures.element()).text(text.getWholeText(), captions > 0);
    }
  }

  private FigurePlan planOf(Element figure) {
    return planned.computeIfAbsent(figure, first -> new FigurePlan());
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      noteSections -= isNoteSection(element) ? 1 : 0;
      leftOut -= ElementKind.of(element) == ElementKind.LEFT_OUT ? 1 : 0;
      switch (element.normalName()) {
        case "figure" -> figures.pop();
        case "figcaption" -> captions--;
        case "ol", "ul" -> lists.pop();
        default -> {}
      }
    }
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
