package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.TemplateBlock;
import java.util.ArrayList;
import java.util.List;

/** Reads lists, also those that stand for definition lists. */
final class ListReader {

  private static final int LARGEST_START = 999_999_999;

  private final FlowReader flow;
  private final PhrasingReader phrasing;
  private final Notes notes;

  ListReader(FlowReader flow, PhrasingReader phrasing, Notes notes) {
    this.flow = flow;
    this.phrasing = phrasing;
    this.notes = notes;
  }

  List<Block> list(MdastNode node) throws JsonProblem {
    boolean tight = !node.isTrue("spread");
    boolean ordered = node.isTrue("ordered");
    Place start = node.optional("start");
    if (start != null && !ordered) {
      notes.leaveOut("list.start of a list that is not ordered", start);
    }
    List<MdastNode> children = new ArrayList<>();
    for (Place place : node.children()) {
      children.add(item(place));
    }
    boolean areDefinitions = node.own().take("definitionList") != null;
    if (areDefinitions && DefinitionsOfTerms.are(children)) {
      return List.of(definitions(children));
    }
    List<ListItem> items = new ArrayList<>();
    for (MdastNode child : children) {
      tight &= !child.isTrue("spread");
      items.add(item(child));
    }
    if (items.isEmpty()) {
      return List.of();
    }
    return List.of(
        ordered
            ? new OrderedList(
                start == null ? 1 : Members.number(start, 0, LARGEST_START), tight, items)
            : new BulletList(tight, items));
  }

  private MdastNode item(Place place) throws JsonProblem {
    MdastNode item = MdastNode.of(place, notes);
    if (!item.type().equals("listItem")) {
      throw JsonProblem.shape(
          place,
          "expected a listItem, but found a node of type \"" + Place.shown(item.type()) + '"');
    }
    return item;
  }

  private ListItem item(MdastNode node) throws JsonProblem {
    TaskState task = TaskState.NONE;
    Place checked = node.optional("checked");
    if (checked != null) {
      task = Members.bool(checked) ? TaskState.DONE : TaskState.OPEN;
    }
    List<Block> blocks = flow.children(node);
    if (task != TaskState.NONE && !startsWithText(blocks)) {
      notes.warn("mdast.node", node.place(), "a task needs a text, so this is read as none", "");
      task = TaskState.NONE;
    }
    ListItem item = new ListItem(task, blocks);
    node.end(notes);
    return item;
  }

  private static boolean startsWithText(List<Block> blocks) {
    return !blocks.isEmpty()
        && (blocks.get(0) instanceof Paragraph || blocks.get(0) instanceof TemplateBlock);
  }

  private DefinitionList definitions(List<MdastNode> children) throws JsonProblem {
    List<DefinitionItem> items = new ArrayList<>();
    List<DefinitionTerm> terms = new ArrayList<>();
    List<Definition> definitions = new ArrayList<>();
    for (MdastNode child : children) {
      boolean spread = child.isTrue("spread");
      if (child.own().take("term") != null) {
        if (!definitions.isEmpty()) {
          items.add(new DefinitionItem(terms, definitions));
          terms.clear();
          definitions.clear();
        }
        terms.add(term(child));
      } else if (child.own().take("definition") != null) {
        definitions.add(new Definition(!spread, flow.children(child)));
      }
      child.end(notes);
    }
    items.add(new DefinitionItem(terms, definitions));
    return new DefinitionList(items);
  }

  private DefinitionTerm term(MdastNode node) throws JsonProblem {
    List<Place> children = node.children();
    if (children.size() != 1) {
      throw JsonProblem.shape(node.place(), "a term of a definition is one paragraph");
    }
    MdastNode paragraph = MdastNode.of(children.get(0), notes);
    return new DefinitionTerm(phrasing.children(paragraph));
  }
}
