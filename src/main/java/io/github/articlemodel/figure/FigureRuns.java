package io.github.articlemodel.figure;

import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.markup.PictureTag;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplateTag;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which neighbours belong together, as what opens in one is closed in another: a {@code
 * <figure>}, which a blank line cuts into several blocks, or a shortcode with an end. What is never
 * closed holds nothing together.
 */
final class FigureRuns {

  private static final String FIGURE = "figure";

  private final FigureScope scope;
  private final Set<TemplateTag> paired;
  private final int size;
  private int @Nullable [] ends;
  private @Nullable Map<String, Deque<Opened>> open;

  /** What was opened: where, and the tag if it is one of a template. */
  private record Opened(int at, @Nullable TemplateTag tag) {}

  private FigureRuns(FigureScope scope, Set<TemplateTag> paired, int size) {
    this.scope = scope;
    this.paired = paired;
    this.size = size;
  }

  /**
   * Returns for each node the index of the last that belongs to it: its own, unless it begins a
   * run. Null where there is no run.
   *
   * @param paired takes the very template tags that another one closes
   */
  static int @Nullable [] of(
      List<? extends Node> nodes, FigureScope scope, Set<TemplateTag> paired) {
    FigureRuns runs = new FigureRuns(scope, paired, nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      runs.visit(nodes.get(i), i);
    }
    return runs.ends == null ? null : joined(runs.ends);
  }

  /** Makes one run of those that lap over each other. */
  private static int[] joined(int[] ends) {
    int start = 0;
    while (start < ends.length) {
      int end = ends[start];
      for (int i = start; i <= end; i++) {
        end = Math.max(end, ends[i]);
      }
      ends[start] = end;
      start = end + 1;
    }
    return ends;
  }

  private void visit(Node node, int at) {
    if (node instanceof Paragraph paragraph) {
      List<Inline> content = paragraph.content();
      for (int i = 0; i < content.size(); i++) {
        inline(content.get(i), at);
      }
    } else if (node instanceof HtmlBlock html) {
      html(html.literal(), at);
    } else if (node instanceof TemplateBlock block) {
      tag(block.tag(), at);
    } else if (node instanceof Inline inline) {
      inline(inline, at);
    }
  }

  private void inline(Inline inline, int at) {
    if (inline instanceof HtmlInline html) {
      html(html.literal(), at);
    } else if (inline instanceof TemplateTag tag) {
      tag(tag, at);
    }
  }

  private void html(String literal, int at) {
    if (!HtmlTags.mayHold(FIGURE, literal)) {
      return;
    }
    HtmlTags.scan(
        literal,
        scope.templates(),
        new HtmlTags.Sink() {
          @Override
          public void tag(HtmlTags.Tag tag) {
            if (tag.name().equals(FIGURE)) {
              mark("", tag.closing(), null, at);
            }
          }

          @Override
          public void text(int start, int end) {}
        });
  }

  private void tag(TemplateTag tag, int at) {
    if (tag.isClosing()) {
      boolean hugo = TemplateFamily.of(tag) == TemplateFamily.HUGO;
      mark(hugo ? tag.name() : tag.name().substring("end".length()), true, tag, at);
    } else if (PictureTag.isNamedSo(tag) || FigureTracker.isComment(tag)) {
      mark(tag.name(), false, tag, at);
    }
  }

  private void mark(String name, boolean closing, @Nullable TemplateTag tag, int at) {
    if (open == null) {
      open = new HashMap<>();
    }
    Deque<Opened> ofName = open.computeIfAbsent(name, key -> new ArrayDeque<>());
    if (!closing) {
      ofName.push(new Opened(at, tag));
    } else if (!ofName.isEmpty()) {
      Opened opened = ofName.pop();
      close(opened.at(), at);
      if (opened.tag() != null) {
        paired.add(opened.tag());
      }
    }
  }

  private void close(int from, int to) {
    if (ends == null) {
      ends = new int[size];
      Arrays.setAll(ends, i -> i);
    }
    ends[from] = Math.max(ends[from], to);
  }
}
