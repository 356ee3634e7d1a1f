package io.github.articlemodel.html;

import io.github.articlemodel.html.HtmlReadLoss.Kind;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.ThematicBreak;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Opens and closes the elements of blocks. Where only text can stand, each is a border in it. */
final class BlockElements {

  private final OpenBlocks blocks;
  private final BodyPlan plan;
  private final RawElement raw;
  private final boolean extended;
  private final ReadLosses losses;
  private final BoxElements boxes;
  private final FigureElements figures;

  BlockElements(
      OpenBlocks blocks, BodyPlan plan, RawElement raw, boolean extended, ReadLosses losses) {
    this.blocks = blocks;
    this.plan = plan;
    this.raw = raw;
    this.extended = extended;
    this.losses = losses;
    this.boxes = new BoxElements(blocks, extended, losses);
    this.figures = new FigureElements(blocks, plan, raw);
  }

  Step open(ElementKind kind, Element element) {
    if (kind == ElementKind.INPUT) {
      return input(element);
    }
    if (blocks.top() instanceof TableTarget table) {
      return inTable(kind, element, table);
    }
    if (kind == ElementKind.ITEM && blocks.top() instanceof ListTarget list) {
      return item(element, list);
    }
    if (blocks.top() instanceof DefinitionTarget list) {
      if (kind == ElementKind.TERM) {
        raw.tellAttributes(element, Set.of());
        return blocks.within(list.newTerm());
      }
      if (kind == ElementKind.DEFINITION) {
        raw.tellAttributes(element, Set.of());
        return blocks.within(list.newDefinition());
      }
    }
    if (kind == ElementKind.FIGURE_CAPTION && blocks.top() instanceof FigureTarget figure) {
      return figures.openCaption(figure);
    }
    BlockTarget into = blocks.blocks();
    if (into == null) {
      blocks.border();
      boolean skipped = kind == ElementKind.RULE;
      return skipped ? Step.SKIP : blocks.untilBorder();
    }
    into.border();
    return block(kind, element, into);
  }

  private Step block(ElementKind kind, Element element, BlockTarget into) {
    return switch (kind) {
      case PARAGRAPH -> paragraph(element, into);
      case HEADING -> heading(element, into);
      case LIST -> list(element, into);
      case QUOTE -> quote(element, into);
      case CODE_BLOCK -> code(element, into);
      case RULE -> rule(element, into);
      case TABLE -> table(element, into);
      case DEFINITIONS -> definitions(element, into);
      case TERM, DEFINITION -> inDefinitions(element) ? tags(element, into) : border();
      case FIGURE -> figures.open(element, into);
      case FIGURE_CAPTION -> figures.openCaption(element, into);
      case DETAILS -> boxes.isBox(element) ? boxes.open(element, into) : tags(element, into);
      case SUMMARY -> summary(element, into);
      case MEDIA -> {
        into.addRaw(raw.lines(element));
        yield Step.SKIP;
      }
      default -> division(element, into);
    };
  }

  private Step border() {
    return blocks.untilBorder();
  }

  /** Some writers set their footnotes apart with one. */
  private Step rule(Element element, BlockTarget into) {
    raw.tellAttributes(element, Set.of());
    Element parent = element.parent();
    if (parent == null || !BodyPlan.isNoteSection(parent)) {
      into.add(new ThematicBreak());
    }
    return Step.SKIP;
  }

  private Step paragraph(Element element, BlockTarget into) {
    if (boxes.isTitle(element)) {
      return Step.SKIP;
    }
    raw.tellAttributes(element, Set.of());
    into.inParagraph = true;
    return Step.into(
        () -> {
          into.border();
          into.inParagraph = false;
        });
  }

  private Step heading(Element element, BlockTarget into) {
    raw.tellAttributes(element, Set.of());
    if (!blocks.canOpen(element)) {
      return border();
    }
    int level = element.normalName().charAt(1) - '0';
    LineTarget line = new LineTarget(level > 2, false);
    blocks.push(line);
    return Step.into(
        () -> {
          blocks.pop();
          into.add(new Heading(level, line.finish()));
        });
  }

  private Step list(Element element, BlockTarget into) {
    boolean ordered = element.normalName().equals("ol");
    raw.tellAttributes(element, ordered ? Set.of("start") : Set.of());
    if (plan.isNoteList(element) || !blocks.canOpen(element)) {
      return border();
    }
    ListTarget list = new ListTarget(ordered, start(element));
    blocks.push(list);
    return Step.into(
        () -> {
          blocks.pop();
          list.finish().ifPresent(into::add);
        });
  }

  private int start(Element list) {
    int start = HtmlNumber.of(list, "start").orElse(list.attr("start").isBlank() ? 1 : -1);
    if (start >= 0) {
      return start;
    }
    losses.add(Kind.ATTRIBUTE, "start of ol", list);
    return 1;
  }

  private Step item(Element element, ListTarget list) {
    raw.tellAttributes(element, Set.of());
    if (!blocks.canOpen(element)) {
      blocks.border();
      return border();
    }
    return blocks.within(list.newItem());
  }

  private Step quote(Element element, BlockTarget into) {
    raw.tellAttributes(element, Set.of());
    if (!blocks.canOpen(element)) {
      return border();
    }
    BlockTarget quoted = new BlockTarget();
    blocks.push(quoted);
    return Step.into(
        () -> {
          blocks.pop();
          into.add(new BlockQuote(quoted.finish()));
        });
  }

  private Step code(Element element, BlockTarget into) {
    raw.tellAttributes(element, Set.of());
    into.add(CodeElement.read(element));
    return Step.SKIP;
  }

  private Step table(Element element, BlockTarget into) {
    raw.tellAttributes(element, Set.of("summary", "width", "height"));
    if (!TableShape.isData(element)) {
      losses.add(Kind.MARKUP, "table", element);
      return border();
    }
    if (!blocks.canOpen(element)) {
      return border();
    }
    TableTarget table = new TableTarget();
    blocks.push(table);
    return Step.into(
        () -> {
          blocks.pop();
          table.finish().forEach(into::add);
        });
  }

  private Step inTable(ElementKind kind, Element element, TableTarget table) {
    switch (kind) {
      case ROW -> {
        raw.tellAttributes(element, Set.of());
        table.newRow(element);
      }
      case CELL -> {
        raw.tellAttributes(element, Set.of("width", "height", "scope"));
        return blocks.within(table.newCell(element));
      }
      case CAPTION -> {
        return blocks.within(table.receiver());
      }
      default -> {}
    }
    return Step.INTO;
  }

  private Step definitions(Element element, BlockTarget into) {
    if (!extended) {
      return tags(element, into);
    }
    raw.tellAttributes(element, Set.of());
    if (!blocks.canOpen(element)) {
      return border();
    }
    DefinitionTarget list = new DefinitionTarget();
    blocks.push(list);
    return Step.into(
        () -> {
          blocks.pop();
          list.finish().forEach(into::add);
        });
  }

  private boolean inDefinitions(Element element) {
    Element parent = element.parent();
    parent = parent != null && parent.normalName().equals("div") ? parent.parent() : parent;
    return !extended && parent != null && parent.normalName().equals("dl");
  }

  /** Keeps the tags of an element as raw HTML around its blocks. */
  private Step tags(Element element, BlockTarget into) {
    into.addRaw(raw.open(element));
    return Step.into(() -> into.addRaw(RawElement.close(element)));
  }

  private Step summary(Element element, BlockTarget into) {
    if (boxes.isTitle(element)) {
      return Step.SKIP;
    }
    into.addRaw(raw.whole(element));
    return Step.SKIP;
  }

  private Step division(Element element, BlockTarget into) {
    String note = plan.noteOf(element);
    if (note != null && blocks.canOpen(element)) {
      BlockTarget body = new BlockTarget();
      blocks.push(body);
      return Step.into(
          () -> {
            blocks.pop();
            into.add(new FootnoteDefinition(note, body.finish()));
          });
    }
    if (boxes.isBox(element)) {
      return boxes.open(element, into);
    }
    raw.tellAttributes(element, Set.of());
    return border();
  }

  private Step input(Element element) {
    boolean isBox = element.attr("type").equalsIgnoreCase("checkbox");
    if (isBox
        && blocks.top() instanceof BlockTarget item
        && item.isEmpty()
        && item.task == TaskState.NONE) {
      item.task = element.hasAttr("checked") ? TaskState.DONE : TaskState.OPEN;
    } else if (!element.attr("type").equalsIgnoreCase("hidden")) {
      losses.add(Kind.ELEMENT, "input", element);
    }
    return Step.SKIP;
  }
}
