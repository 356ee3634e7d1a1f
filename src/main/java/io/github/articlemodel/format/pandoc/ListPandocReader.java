package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
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
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads lists. */
final class ListPandocReader {

  private static final int LARGEST_START = 999_999_999;

  private final BlockPandocReader blocks;
  private final InlinePandocReader inlines;
  private final Notes notes;

  ListPandocReader(BlockPandocReader blocks, InlinePandocReader inlines, Notes notes) {
    this.blocks = blocks;
    this.inlines = inlines;
    this.notes = notes;
  }

  List<Block> bullets(Element element) throws JsonProblem {
    List<Place> places = element.items();
    List<ListItem> items = items(places);
    return items.isEmpty() ? List.of() : List.of(new BulletList(areTight(places), items));
  }

  List<Block> ordered(Element element) throws JsonProblem {
    List<Place> parts = element.parts(2);
    List<Place> marks = Element.parts(parts.get(0), 3);
    int start = Members.number(marks.get(0), 0, LARGEST_START);
    String style = Element.of(marks.get(1)).type();
    if (!style.equals("Decimal") && !style.equals("DefaultStyle")) {
      notes.lose(marks.get(1), "numbers of the style " + Place.shown(style) + " become digits");
    }
    String delimiter = Element.of(marks.get(2)).type();
    if (!delimiter.equals("Period") && !delimiter.equals("DefaultDelim")) {
      notes.lose(
          marks.get(2), "the delimiter " + Place.shown(delimiter) + " of the numbers is left out");
    }
    List<Place> places = Members.array(parts.get(1));
    List<ListItem> items = items(places);
    return items.isEmpty() ? List.of() : List.of(new OrderedList(start, areTight(places), items));
  }

  private List<ListItem> items(List<Place> places) throws JsonProblem {
    List<ListItem> items = new ArrayList<>();
    for (Place place : places) {
      items.add(item(blocks.all(place)));
    }
    return items;
  }

  /** Returns an item, which is a task where its text begins with a box. */
  static ListItem item(List<Block> blocks) {
    if (blocks.isEmpty()
        || !(blocks.get(0) instanceof Paragraph paragraph)
        || !(paragraph.content().get(0) instanceof Text text)) {
      return new ListItem(TaskState.NONE, blocks);
    }
    boolean isDone = text.value().startsWith(ListPandocWriter.DONE + " ");
    if (!isDone && !text.value().startsWith(ListPandocWriter.OPEN + " ")) {
      return new ListItem(TaskState.NONE, blocks);
    }
    List<Inline> content = new ArrayList<>(paragraph.content());
    content.set(0, new Text(text.value().substring(2)));
    List<Block> rest = new ArrayList<>(BlockPandocReader.paragraph(content));
    if (rest.isEmpty()) {
      return new ListItem(TaskState.NONE, blocks);
    }
    rest.addAll(blocks.subList(1, blocks.size()));
    return new ListItem(isDone ? TaskState.DONE : TaskState.OPEN, rest);
  }

  /** Returns whether no item has a paragraph, as all its text is plain. */
  private static boolean areTight(List<Place> items) throws JsonProblem {
    for (Place item : items) {
      if (!isTight(item)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTight(Place item) throws JsonProblem {
    for (Place block : Members.array(item)) {
      String type = Element.of(block).type();
      if (type.equals("Para") || type.equals("Figure")) {
        return false;
      }
    }
    return true;
  }

  /** Returns a definition list, and the terms at its end that nothing defines as paragraphs. */
  List<Block> definitions(Element element) throws JsonProblem {
    List<DefinitionItem> items = new ArrayList<>();
    List<DefinitionTerm> terms = new ArrayList<>();
    for (Place place : element.items()) {
      List<Place> parts = Element.parts(place, 2);
      List<Inline> term = inlines.all(parts.get(0));
      if (BlockPandocReader.paragraph(term).isEmpty()) {
        notes.lose(place, "a definition without a term is left out");
        continue;
      }
      terms.add(new DefinitionTerm(term));
      List<Definition> definitions = new ArrayList<>();
      for (Place definition : Members.array(parts.get(1))) {
        List<Block> said = blocks.all(definition);
        if (!said.isEmpty()) {
          definitions.add(new Definition(isTight(definition), said));
        }
      }
      if (!definitions.isEmpty()) {
        items.add(new DefinitionItem(terms, definitions));
        terms.clear();
      }
    }
    return definitions(items, terms);
  }

  static List<Block> definitions(List<DefinitionItem> items, List<DefinitionTerm> left) {
    List<Block> out = new ArrayList<>();
    if (!items.isEmpty()) {
      out.add(new DefinitionList(items));
    }
    left.forEach(term -> out.addAll(BlockPandocReader.paragraph(term.content())));
    return out;
  }
}
