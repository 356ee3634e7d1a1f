package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.TaskState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists. A loose one is spread where empty lines stand: between its items, or in an item
 * between its blocks; where no source tells that, at all such places.
 */
final class ListWriter {

  private final MdastOutput out;
  private final FlowWriter flow;
  private final PhrasingWriter phrasing;

  ListWriter(MdastOutput out, FlowWriter flow, PhrasingWriter phrasing) {
    this.out = out;
    this.flow = flow;
    this.phrasing = phrasing;
  }

  JsonOutput list(Node list, @Nullable Integer start, boolean tight, List<ListItem> items) {
    boolean inItems = !tight && items.stream().anyMatch(item -> isSpread(item.blocks()));
    boolean spread = !tight && (!inItems || isSpread(items));
    out.start("list", list);
    head(start, spread);
    for (ListItem item : items) {
      JsonOutput json = out.start("listItem", item);
      json.name("spread").bool(!tight && isSpread(item.blocks())).name("checked");
      if (item.task() == TaskState.NONE) {
        json.nothing();
      } else {
        json.bool(item.task() == TaskState.DONE);
      }
      flow.children(item.blocks()).endObject();
    }
    return out.json().endArray().endObject();
  }

  private void head(@Nullable Integer start, boolean spread) {
    JsonOutput json = out.json().name("ordered").bool(start != null).name("start");
    if (start == null) {
      json.nothing();
    } else {
      json.number(start);
    }
    json.name("spread").bool(spread).name("children").startArray();
  }

  /** Returns whether an empty line stands between two of these, or could where none can tell. */
  private boolean isSpread(List<? extends Node> nodes) {
    for (int i = 1; i < nodes.size(); i++) {
      if (!Boolean.FALSE.equals(out.areApart(nodes.get(i - 1), nodes.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Writes a definition list: its terms and definitions are the items of a list. */
  JsonOutput definitions(DefinitionList list) {
    out.start("list", list, new NodeData().element("dl", null).flag("definitionList"));
    boolean tight =
        list.items().stream().flatMap(i -> i.definitions().stream()).allMatch(Definition::tight);
    head(null, !tight);
    for (DefinitionItem item : list.items()) {
      for (DefinitionTerm term : item.terms()) {
        item("dt", term, "term").name("spread").bool(false).name("children").startArray();
        out.start("paragraph", Optional.empty(), new NodeData());
        phrasing.children(term.content()).endObject().endArray().endObject();
      }
      for (Definition definition : item.definitions()) {
        item("dd", definition, "definition").name("spread").bool(!definition.tight());
        List<Block> blocks = definition.blocks();
        flow.children(blocks).endObject();
      }
    }
    return out.json().endArray().endObject();
  }

  private JsonOutput item(String element, Node node, String flag) {
    return out.start("listItem", node, new NodeData().element(element, null).flag(flag));
  }
}
