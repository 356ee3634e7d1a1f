package io.github.articlemodel.figure;

import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.markup.PictureTag;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplateTag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Tells nodes that may hold a picture from those that surely hold none, which most are. It is far
 * cheaper than reading them. Used by one thread.
 */
final class PictureSigns {

  private final Set<TemplateFamily> templates;
  private final Deque<List<? extends Node>> open = new ArrayDeque<>();

  PictureSigns(FigureScope scope) {
    templates = scope.templates();
  }

  /** Returns whether a node, or what is below it, may hold a picture. */
  boolean at(Node node) {
    return is(node) || in(node.children());
  }

  /** Returns whether nodes, or what is below them, may hold a picture. */
  boolean in(List<? extends Node> nodes) {
    boolean found = isAmong(nodes);
    while (!found && !open.isEmpty()) {
      found = isAmong(open.pop());
    }
    open.clear();
    return found;
  }

  private boolean isAmong(List<? extends Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (is(node)) {
        return true;
      }
      List<? extends Node> below = node.children();
      if (!below.isEmpty()) {
        open.push(below);
      }
    }
    return false;
  }

  private boolean is(Node node) {
    return node instanceof Image
        || (node instanceof HtmlInline inline && inHtml(inline.literal()))
        || (node instanceof HtmlBlock block && inHtml(block.literal()))
        || (node instanceof TemplateTag tag && PictureTag.of(tag).isPresent());
  }

  /** Returns whether an image may stand in raw HTML, or a template tag that shows one. */
  private boolean inHtml(String html) {
    if (HtmlTags.mayHold("im", html)) {
      return true;
    }
    for (TemplatePlace place : TemplatePlace.in(html, templates)) {
      if (place.kind() == TemplatePlace.Kind.TAG) {
        TemplateTag tag = new TemplateTag(html.substring(place.start(), place.end()));
        if (PictureTag.of(tag).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
