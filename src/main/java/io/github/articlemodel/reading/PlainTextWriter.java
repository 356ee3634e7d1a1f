package io.github.articlemodel.reading;

import io.github.articlemodel.figure.FigurePlace;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Writes plain text. What is still to be written stands on a stack, so any depth can be. A kind of
 * node that is not named here is written as its children are, or by {@link Inline#plainText}.
 */
final class PlainTextWriter {

  private final TextLines out = new TextLines();
  private final Deque<Runnable> open = new ArrayDeque<>();
  private final IdentityHashMap<Node, List<FigurePlace>> figures = new IdentityHashMap<>();
  private final boolean marks;

  private PlainTextWriter(boolean marks) {
    this.marks = marks;
  }

  /**
   * Returns the text of blocks.
   *
   * @param marks whether items begin with a mark
   * @param reader what finds the pictures
   */
  static String write(List<? extends Block> blocks, boolean marks, FigureReader reader) {
    PlainTextWriter writer = new PlainTextWriter(marks);
    for (FigurePlace place : reader.places(List.copyOf(blocks))) {
      writer.at(place.blocks().get(0)).add(place);
      place.blocks().forEach(writer::at);
    }
    writer.pushAll(blocks, false);
    while (!writer.open.isEmpty()) {
      writer.open.pop().run();
    }
    return Headlines.strip(writer.out.toString());
  }

  /** Returns the pictures to write in the place of a block. */
  private List<FigurePlace> at(Block block) {
    return figures.computeIfAbsent(block, key -> new ArrayList<>());
  }

  private void pushAll(List<? extends Node> nodes, boolean tight) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      open.push(() -> write(node, tight));
    }
  }

  private void write(Node node, boolean tight) {
    if (node instanceof Inline inline) {
      inline(inline);
      return;
    }
    out.gap(tight || node instanceof TableRow ? 1 : 2);
    List<FigurePlace> places = figures.get(node);
    if (places != null) {
      places.forEach(this::figure);
    } else if (node instanceof CodeBlock code) {
      out.append(code.literal().stripTrailing());
    } else if (node instanceof HtmlBlock html) {
      out.append(Jsoup.parseBodyFragment(HtmlTags.forJsoup(html.literal())).text());
    } else if (node instanceof BulletList list) {
      items(list.items(), -1, list.tight());
    } else if (node instanceof OrderedList list) {
      items(list.items(), list.start(), list.tight());
    } else if (node instanceof TableRow row) {
      cells(row.cells());
    } else {
      pushAll(node.children(), tight);
    }
  }

  private void inline(Inline inline) {
    if (inline instanceof SoftBreak) {
      out.softBreak();
    } else if (inline instanceof HardBreak || isLineBreak(inline)) {
      out.gap(1);
    } else if (inline.children().isEmpty() || inline instanceof Image) {
      out.append(Inline.plainText(List.of(inline)));
    } else {
      pushAll(inline.children(), false);
    }
  }

  private static boolean isLineBreak(Inline inline) {
    return inline instanceof HtmlInline html
        && html.literal().toLowerCase(Locale.ROOT).matches("<br\\s*/?>");
  }

  private void items(List<ListItem> items, int start, boolean tight) {
    open.push(out::leave);
    for (int i = items.size() - 1; i >= 0; i--) {
      String mark = start < 0 ? "- " : (start + i) + ". ";
      ListItem item = items.get(i);
      pushAll(item.blocks(), tight);
      open.push(() -> mark(mark, item.task(), tight));
    }
    open.push(out::enter);
  }

  private void mark(String mark, TaskState task, boolean tight) {
    out.gap(tight ? 1 : 2);
    if (marks) {
      String box = task == TaskState.NONE ? "" : task == TaskState.DONE ? "[x] " : "[ ] ";
      out.mark(mark + box);
    }
  }

  private void cells(List<TableCell> cells) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      pushAll(cells.get(i).content(), false);
      if (i > 0) {
        open.push(() -> out.append("\t"));
      }
    }
  }

  private void figure(FigurePlace place) {
    if (place.caption() == null) {
      Figure figure = place.figure();
      Caption caption = figure.caption();
      Credit credit = figure.credit();
      out.gap(1);
      out.append(caption == null ? "" : caption.text());
      out.append(credit == null ? "" : (caption == null ? "(" : " (") + credit.raw() + ")");
    }
  }
}
