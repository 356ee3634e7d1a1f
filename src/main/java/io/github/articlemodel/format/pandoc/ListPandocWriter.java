package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.TemplateBlock;
import java.util.List;

/** Writes lists. */
final class ListPandocWriter {

  /** What the text of a task to do begins with. */
  static final String OPEN = "\u2610";

  /** What the text of a task that is done begins with. */
  static final String DONE = "\u2612";

  private final PandocOutput out;
  private final BlockPandocWriter blocks;
  private final InlinePandocWriter inlines;

  ListPandocWriter(PandocOutput out, BlockPandocWriter blocks, InlinePandocWriter inlines) {
    this.out = out;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  JsonOutput bullets(BulletList list) {
    out.start("BulletList");
    return items(list.items(), list.tight()).endObject();
  }

  JsonOutput ordered(OrderedList list) {
    out.start("OrderedList").startArray().startArray().number(list.start());
    out.empty("Decimal");
    out.empty("Period").endArray();
    return items(list.items(), list.tight()).endArray().endObject();
  }

  private JsonOutput items(List<ListItem> items, boolean tight) {
    out.json().startArray();
    for (ListItem item : items) {
      if (item.task() == TaskState.NONE) {
        blocks.all(item.blocks(), tight);
      } else {
        task(item, tight);
      }
    }
    return out.json().endArray();
  }

  private void task(ListItem item, boolean tight) {
    Block first = item.blocks().get(0);
    List<Inline> content =
        first instanceof Paragraph paragraph
            ? paragraph.content()
            : List.of(((TemplateBlock) first).tag());
    out.json().startArray();
    out.start(tight ? "Plain" : "Para").startArray();
    out.addWords((item.task() == TaskState.DONE ? DONE : OPEN) + " ");
    inlines.add(content);
    out.json().endArray().endObject();
    blocks.add(item.blocks().subList(1, item.blocks().size()), tight);
    out.json().endArray();
  }

  /** Pandoc has one term to an item: those before the last are items without a definition. */
  JsonOutput definitions(DefinitionList list) {
    out.start("DefinitionList").startArray();
    for (DefinitionItem item : list.items()) {
      List<DefinitionTerm> terms = item.terms();
      for (int i = 0; i < terms.size(); i++) {
        out.json().startArray();
        inlines.all(terms.get(i).content()).startArray();
        if (i == terms.size() - 1) {
          for (Definition definition : item.definitions()) {
            blocks.all(definition.blocks(), definition.tight());
          }
        }
        out.json().endArray().endArray();
      }
    }
    return out.json().endArray().endObject();
  }
}
