package io.github.articlemodel.format.text;

import io.github.articlemodel.figure.FigurePlace;
import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.reading.PlainText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Writes blocks. What is still to be written stands on a stack, so any depth can be. Of a kind that
 * is not named here what it holds is written.
 */
final class TextBlocks {

  private final TextLayout out;
  private final TextInlines inlines;
  private final Deque<Runnable> open = new ArrayDeque<>();
  private final IdentityHashMap<Node, List<FigurePlace>> figures = new IdentityHashMap<>();

  TextBlocks(List<Block> blocks, TextLayout out, TextInlines inlines) {
    this.out = out;
    this.inlines = inlines;
    for (FigurePlace place : Figures.places(blocks)) {
      at(place.blocks().get(0)).add(place);
      place.blocks().forEach(this::at);
    }
    push(blocks, false);
  }

  /** Returns the pictures to write in the place of a block. */
  private List<FigurePlace> at(Block block) {
    return figures.computeIfAbsent(block, key -> new ArrayList<>());
  }

  void write() {
    while (!open.isEmpty()) {
      open.pop().run();
    }
  }

  private void push(List<? extends Node> nodes, boolean tight) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      open.push(() -> block(node, tight));
    }
  }

  private void block(Node node, boolean tight) {
    out.gap(tight ? 1 : 2);
    List<FigurePlace> places = figures.get(node);
    if (places != null) {
      places.forEach(this::figure);
    } else if (node instanceof Paragraph paragraph) {
      out.text(inlines.text(paragraph.content()));
    } else if (node instanceof Heading heading) {
      out.text(inlines.text(heading.content()));
    } else if (node instanceof CodeBlock code) {
      out.lines(code.literal().stripTrailing());
    } else if (node instanceof HtmlBlock html) {
      out.text(PlainText.of(List.of(html)));
    } else if (node instanceof ThematicBreak) {
      out.lines("* * *");
    } else if (node instanceof Table table) {
      row(table.header());
      table.rows().forEach(this::row);
    } else if (node instanceof DefinitionTerm term) {
      out.text(inlines.text(term.content()));
    } else {
      container(node, tight);
    }
  }

  private void container(Node node, boolean tight) {
    if (node instanceof BlockQuote quote) {
      within("> ", "> ", quote.blocks(), false);
    } else if (node instanceof Alert alert) {
      String kind = alert.kind().name();
      titled(kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT), alert.blocks());
    } else if (node instanceof Admonition admonition) {
      String title = admonition.title();
      titled(title == null ? admonition.kind() : title, admonition.blocks());
    } else if (node instanceof BulletList list) {
      items(list.items(), -1, list.tight());
    } else if (node instanceof OrderedList list) {
      items(list.items(), list.start(), list.tight());
    } else if (node instanceof FootnoteDefinition note) {
      within("[^" + note.label() + "] ", "    ", note.blocks(), false);
    } else if (node instanceof DefinitionList list) {
      push(list.items(), false);
    } else if (node instanceof DefinitionItem item) {
      push(item.definitions(), true);
      push(item.terms(), true);
    } else if (node instanceof Definition definition) {
      within("  ", "  ", definition.blocks(), definition.tight());
    } else {
      push(node.children(), tight);
    }
  }

  private void within(String first, String rest, List<? extends Node> nodes, boolean tight) {
    out.enter(first, rest);
    open.push(out::leave);
    push(nodes, tight);
  }

  private void titled(String title, List<Block> blocks) {
    within("> ", "> ", blocks, false);
    out.text(title + ":");
    out.gap(1);
  }

  private void items(List<ListItem> items, int start, boolean tight) {
    for (int i = items.size() - 1; i >= 0; i--) {
      ListItem item = items.get(i);
      String mark = start < 0 ? "- " : (start + (long) i) + ". ";
      String box =
          item.task() == TaskState.NONE ? "" : item.task() == TaskState.DONE ? "[x] " : "[ ] ";
      boolean isFirst = i == 0;
      open.push(
          () -> {
            out.gap(isFirst || tight ? 1 : 2);
            within(mark + box, " ".repeat(mark.length()), item.blocks(), tight);
          });
    }
  }

  private void row(TableRow row) {
    List<String> cells =
        row.cells().stream()
            .map(cell -> inlines.text(cell.content()).replace('\n', ' ').replace('\t', ' '))
            .toList();
    out.lines(String.join("\t", cells));
  }

  private void figure(FigurePlace place) {
    if (place.caption() != null) {
      return; // The paragraph that is its caption says it.
    }
    Caption caption = place.figure().caption();
    Credit credit = place.figure().credit();
    String text = caption == null ? "" : inlines.text(caption.content());
    String by = credit == null ? "" : "(" + credit.raw() + ")";
    out.text((text + " " + by).strip());
  }
}
