package io.github.articlemodel.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What of a tree is to be read, and which elements are read as another kind. */
final class Reading {

  final List<Node> roots;
  final boolean extended;
  private final Set<Element> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Element, ElementKind> kinds = new IdentityHashMap<>();

  Reading(List<? extends Node> roots, boolean extended) {
    this.roots = List.copyOf(roots);
    this.extended = extended;
  }

  /** Leaves an element out, with all that is in it. */
  void leaveOut(Element element) {
    leftOut.add(element);
  }

  void leaveOutAll(Set<Element> elements) {
    leftOut.addAll(elements);
  }

  boolean leavesOut(Element element) {
    return leftOut.contains(element);
  }

  /** Has an element read as one of another kind. */
  void readAs(ElementKind kind, Element element) {
    kinds.put(element, kind);
  }

  ElementKind kindOf(Element element) {
    ElementKind kind = kinds.get(element);
    return kind == null ? ElementKind.of(element) : kind;
  }
}
