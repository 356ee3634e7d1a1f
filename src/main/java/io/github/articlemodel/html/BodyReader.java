package io.github.articlemodel.html;

import io.github.articlemodel.html.HtmlReadLoss.Kind;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.FootnoteDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Goes through a tree, and has each element opened and closed as its kind wants it. */
final class BodyReader implements NodeFilter {

  private record Open(Node node, Runnable close) {}

  private final ReadLosses losses;
  private final OpenBlocks blocks;
  private final InlineElements inlines;
  private final BlockElements elements;
  private final Deque<Open> open = new ArrayDeque<>();

  private BodyReader(BodyPlan plan, boolean extended, ReadLosses losses) {
    this.losses = losses;
    this.blocks = new OpenBlocks(losses);
    RawElement raw = new RawElement(losses);
    this.inlines = new InlineElements(blocks, plan, raw, extended, losses);
    this.elements = new BlockElements(blocks, plan, raw, extended, losses);
  }

  /** Returns the blocks of a tree, and tells what is not in them. */
  static ReadHtml read(Node root, boolean extended) {
    BodyPlan plan = BodyPlan.of(root);
    ReadHtml read = read(root, plan, extended);
    return plan.keepNotes(notes(read.blocks())) ? read(root, plan, extended) : read;
  }

  private static ReadHtml read(Node root, BodyPlan plan, boolean extended) {
    ReadLosses losses = new ReadLosses();
    BodyReader reader = new BodyReader(plan, extended, losses);
    root.filter(reader);
    List<Block> blocks = reader.inlines.withAbbreviations(reader.blocks.finish());
    return new ReadHtml(blocks, losses.toList());
  }

  private static Set<String> notes(List<Block> blocks) {
    Set<String> labels = new HashSet<>();
    for (Block block : blocks) {
      block.find(FootnoteDefinition.class).forEach(note -> labels.add(note.label()));
    }
    return labels;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      inlines.text(text.getWholeText());
    } else if (node instanceof Comment) {
      losses.add(Kind.COMMENT, "", node);
    } else if (node instanceof Element element) {
      return element(element);
    } else if (!(node instanceof DocumentType)) {
      return FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    ElementKind kind = ElementKind.of(element);
    Step credit = elements.credit(element);
    Step step = credit == null ? open(kind, element) : credit;
    if (step.close() != null) {
      open.push(new Open(element, step.close()));
    }
    return step.into() ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
  }

  private Step open(ElementKind kind, Element element) {
    return switch (kind) {
      case OF_THE_HEAD, OF_ITS_PARENT -> Step.SKIP;
      case LEFT_OUT -> leftOut(element);
      case INLINE -> Step.INTO;
      case UNKNOWN -> unknown(element);
      case EMPHASIS,
          STRONG,
          STRIKETHROUGH,
          CODE,
          LINK,
          IMAGE,
          LINE_BREAK,
          WORD_BREAK,
          ABBREVIATION,
          SUPERSCRIPT,
          KEPT ->
          inlines.open(kind, element);
      default -> elements.open(kind, element);
    };
  }

  private Step leftOut(Element element) {
    losses.add(Kind.ELEMENT, element.normalName(), element);
    return Step.SKIP;
  }

  private Step unknown(Element element) {
    losses.add(Kind.MARKUP, element.normalName(), element);
    return Step.INTO;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    Open last = open.peek();
    if (last != null && last.node().equals(node)) {
      open.pop();
      last.close().run();
    }
    return FilterResult.CONTINUE;
  }
}
