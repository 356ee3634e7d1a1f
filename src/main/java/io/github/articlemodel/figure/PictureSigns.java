package io.github.articlemodel.figure;

import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.markup.PictureTag;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells nodes that may hold a picture from those that surely hold none, which most are. It is far
 * cheaper than reading them. Used by one thread.
 */
final class PictureSigns {

  /** The bit that says that there may be a picture. */
  static final int PICTURE = 1;

  /** The bit that says that there may be something that opens or ends in one node of several. */
  static final int BORDER = 2;

  private final Set<TemplateFamily> templates;

  /** What is still to be looked at; null until there is something. */
  private @Nullable Deque<List<? extends Node>> open;

  PictureSigns(FigureScope scope) {
    templates = scope.templates();
  }

  /** Returns whether nodes, or what is below them, may hold a picture. */
  boolean in(List<? extends Node> nodes) {
    return (of(nodes) & PICTURE) != 0;
  }

  /** Returns what a node, and what is below it, may hold. */
  int of(Node node) {
    return node instanceof Paragraph paragraph
        ? of(paragraph.content())
        : alone(node) | of(node.children());
  }

  private int of(List<? extends Node> nodes) {
    int signs = among(nodes);
    while (open != null && !open.isEmpty()) {
      signs |= among(open.pop());
    }
    return signs;
  }

  private int among(List<? extends Node> nodes) {
    int signs = 0;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (isPlain(node)) {
        continue; // as most are
      }
      signs |= alone(node);
      List<? extends Node> below = node.children();
      if (!below.isEmpty() && !(below.size() == 1 && isPlain(below.get(0)))) {
        open = open == null ? new ArrayDeque<>() : open;
        open.push(below);
      }
    }
    return signs;
  }

  private static boolean isPlain(Node node) {
    return node instanceof Text || node instanceof SoftBreak || node instanceof CodeSpan;
  }

  private int alone(Node node) {
    if (node instanceof Image) {
      return PICTURE;
    }
    if (node instanceof HtmlInline inline) {
      return inHtml(inline.literal());
    }
    if (node instanceof HtmlBlock block) {
      return inHtml(block.literal());
    }
    if (node instanceof TemplateTag tag) {
      return PictureTag.of(tag).isPresent() ? BORDER | PICTURE : BORDER;
    }
    return 0;
  }

  private int inHtml(String html) {
    int border = HtmlTags.mayHold("figure", html) ? BORDER : 0;
    return mayHoldPicture(html) ? border | PICTURE : border;
  }

  /** Returns whether an image may stand in raw HTML, or a template tag that shows one. */
  private boolean mayHoldPicture(String html) {
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
