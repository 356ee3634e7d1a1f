package io.github.articlemodel.figure;

import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Goes through nodes in which pictures can be written with raw HTML or template tags, in the order
 * of the text, and tells a {@link FigureTracker} of all that counts. Used once, by one thread.
 */
final class FigureStream {

  private final FigureScope scope;
  private final Definitions definitions;
  private final FigureTracker tracker;
  private final Set<TemplateTag> paired;
  private final Deque<Siblings> open = new ArrayDeque<>();

  /** What ends after nodes. */
  private enum End {
    OF_NOTHING,
    OF_BLOCK,
    OF_CELL,
    OF_LINK
  }

  /** Nodes beside each other, and which of them comes next. */
  private static final class Siblings {
    final List<? extends Node> nodes;
    final End end;
    int at;

    Siblings(List<? extends Node> nodes, End end) {
      this.nodes = nodes;
      this.end = end;
    }
  }

  /**
   * Creates one.
   *
   * @param paired the very tags that another one closes
   */
  FigureStream(
      FigureScope scope, Definitions definitions, FigureTracker tracker, Set<TemplateTag> paired) {
    this.scope = scope;
    this.definitions = definitions;
    this.tracker = tracker;
    this.paired = paired;
  }

  void read(List<? extends Node> nodes) {
    push(nodes, End.OF_NOTHING);
    while (!open.isEmpty()) {
      Siblings siblings = open.peek();
      if (siblings.at < siblings.nodes.size()) {
        visit(siblings.nodes.get(siblings.at++));
      } else {
        open.pop();
        end(siblings.end);
      }
    }
  }

  private void push(List<? extends Node> nodes, End end) {
    open.push(new Siblings(nodes, end));
  }

  private void end(End end) {
    switch (end) {
      case OF_BLOCK -> tracker.border();
      case OF_CELL -> {
        tracker.border();
        tracker.cell(false);
      }
      case OF_LINK -> tracker.endOfLink();
      case OF_NOTHING -> {}
    }
  }

  private void visit(Node node) {
    if (node instanceof Inline inline) {
      inline(inline);
      return;
    }
    tracker.border();
    if (node instanceof TableCell) {
      tracker.cell(true);
      push(node.children(), End.OF_CELL);
    } else if (node instanceof HtmlBlock html) {
      new HtmlFigures(scope, tracker, html.literal(), html.written()).read();
      tracker.border();
    } else if (node instanceof TemplateBlock block) {
      tag(block.tag());
      tracker.border();
    } else if (node instanceof Block && node.children().isEmpty()) {
      tracker.text();
      tracker.border();
    } else {
      push(node.children(), End.OF_BLOCK);
    }
  }

  private void inline(Inline inline) {
    if (inline instanceof HtmlInline html) {
      new HtmlFigures(scope, tracker, html.literal(), html.written()).read();
    } else if (inline instanceof TemplateTag tag) {
      tag(tag);
    } else if (inline.withoutAttributes() instanceof Image image) {
      AttributedInline attributed = inline instanceof AttributedInline with ? with : null;
      tracker.image(
          MarkdownImage.parts(scope, definitions, image, attributed), FigureForm.IMAGE_PARAGRAPH);
    } else if (tracker.isInCaption() && isPlain(inline)) {
      tracker.caption(List.of(inline));
    } else if (inline instanceof Link link) {
      tracker.link(link.destination(), definitions.address(link));
      push(link.content(), End.OF_LINK);
    } else if (inline.children().isEmpty()) {
      boolean blank =
          inline instanceof SoftBreak
              || inline instanceof HardBreak
              || (inline instanceof Text text && text.value().isBlank());
      if (!blank) {
        tracker.text();
      }
    } else {
      if (!(inline instanceof AttributedInline)) {
        tracker.text(); // an image in emphasis stands in a text
      }
      push(inline.children(), End.OF_NOTHING);
    }
  }

  private void tag(TemplateTag tag) {
    tracker.tag(tag, paired.contains(tag));
  }

  /** Returns whether it can be part of a caption as a whole. */
  private static boolean isPlain(Inline inline) {
    for (Node node : inline.walk()) {
      if (node instanceof HtmlInline || node instanceof Image || node instanceof TemplateTag) {
        return false;
      }
    }
    return true;
  }
}
