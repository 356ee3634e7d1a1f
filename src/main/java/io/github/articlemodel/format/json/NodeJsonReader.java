package io.github.articlemodel.format.json;

import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads nodes: the inverse of {@link NodeJsonWriter}. */
final class NodeJsonReader {

  /** Reads the members of one kind of node. */
  private interface Reader<N> {
    N read(Members members) throws JsonProblem;
  }

  private static final Map<String, Reader<Block>> BLOCKS =
      Map.ofEntries(
          Map.entry("paragraph", m -> new Paragraph(inlines(m, "content"))),
          Map.entry("heading", m -> new Heading(m.number("level", 1, 6), inlines(m, "content"))),
          Map.entry("thematicBreak", m -> new ThematicBreak()),
          Map.entry("codeBlock", m -> new CodeBlock(m.text("info"), m.text("literal"))),
          Map.entry("htmlBlock", m -> new HtmlBlock(m.text("literal"))),
          Map.entry("blockQuote", m -> new BlockQuote(blocks(m))),
          Map.entry("bulletList", m -> new BulletList(m.bool("tight"), items(m))),
          Map.entry(
              "orderedList",
              m -> new OrderedList(m.number("start", 0, 999_999_999), m.bool("tight"), items(m))),
          Map.entry(
              "linkReferenceDefinition",
              m ->
                  new LinkReferenceDefinition(
                      m.text("label"), m.text("destination"), m.optionalText("title"))),
          Map.entry("table", NodeJsonReader::table));

  private static final Map<String, Reader<Inline>> INLINES =
      Map.ofEntries(
          Map.entry("text", m -> new Text(m.text("value"))),
          Map.entry("emphasis", m -> new Emphasis(inlines(m, "content"))),
          Map.entry("strong", m -> new Strong(inlines(m, "content"))),
          Map.entry("strikethrough", m -> new Strikethrough(inlines(m, "content"))),
          Map.entry("codeSpan", m -> new CodeSpan(m.text("literal"))),
          Map.entry(
              "link",
              m ->
                  new Link(
                      inlines(m, "content"),
                      m.text("destination"),
                      m.optionalText("title"),
                      reference(m))),
          Map.entry(
              "image",
              m ->
                  new Image(
                      inlines(m, "description"),
                      m.text("destination"),
                      m.optionalText("title"),
                      reference(m))),
          Map.entry(
              "autolink", m -> new Autolink(m.text("text"), m.text("destination"), m.bool("bare"))),
          Map.entry("htmlInline", m -> new HtmlInline(m.text("literal"))),
          Map.entry("softBreak", m -> new SoftBreak()),
          Map.entry("hardBreak", m -> new HardBreak()));

  private NodeJsonReader() {}

  static Block block(Place place) throws JsonProblem {
    return node(place, "block", BLOCKS);
  }

  private static <N> N node(Place place, String sort, Map<String, Reader<N>> readers)
      throws JsonProblem {
    Members members = Members.of(place);
    String type = members.text("type");
    Reader<N> reader = readers.get(type);
    if (reader == null) {
      throw JsonProblem.article(
          place,
          "there is no " + sort + " of type \"" + Place.shown(type) + '"',
          "known: " + String.join(", ", new TreeSet<>(readers.keySet())));
    }
    return finished(members, reader);
  }

  /** Reads a node of a type that its place tells. */
  private static <N> N node(Place place, String type, Reader<N> reader) throws JsonProblem {
    return node(place, type, Map.of(type, reader));
  }

  private static <N> N finished(Members members, Reader<N> reader) throws JsonProblem {
    N node;
    try {
      node = reader.read(members);
    } catch (IllegalArgumentException refused) { // by the constructor of the record
      throw JsonProblem.article(members.place(), String.valueOf(refused.getMessage()));
    }
    members.end();
    return node;
  }

  private static List<Inline> inlines(Members members, String name) throws JsonProblem {
    List<Inline> content = new ArrayList<>();
    for (Place item : members.array(name)) {
      content.add(node(item, "inline", INLINES));
    }
    return content;
  }

  private static List<Block> blocks(Members members) throws JsonProblem {
    List<Block> blocks = new ArrayList<>();
    for (Place item : members.array("blocks")) {
      blocks.add(block(item));
    }
    return blocks;
  }

  private static List<ListItem> items(Members members) throws JsonProblem {
    List<ListItem> items = new ArrayList<>();
    for (Place item : members.array("items")) {
      items.add(
          node(
              item,
              "listItem",
              m -> new ListItem(m.constant("task", TaskState.class, TaskState.NONE), blocks(m))));
    }
    return items;
  }

  private static @Nullable LinkReference reference(Members members) throws JsonProblem {
    Place place = members.optional("reference");
    if (place == null) {
      return null;
    }
    return finished(
        Members.of(place),
        m ->
            new LinkReference(
                Members.constant(m.required("kind"), LinkReference.Kind.class), m.text("label")));
  }

  private static Table table(Members members) throws JsonProblem {
    List<Alignment> alignments = new ArrayList<>();
    for (Place item : members.array("alignments")) {
      alignments.add(Members.constant(item, Alignment.class));
    }
    TableRow header = row(members.required("header"));
    List<TableRow> rows = new ArrayList<>();
    for (Place item : members.array("rows")) {
      rows.add(row(item));
    }
    return new Table(alignments, header, rows);
  }

  private static TableRow row(Place place) throws JsonProblem {
    return node(
        place,
        "tableRow",
        m -> {
          List<TableCell> cells = new ArrayList<>();
          for (Place cell : m.array("cells")) {
            cells.add(node(cell, "tableCell", c -> new TableCell(inlines(c, "content"))));
          }
          return new TableRow(cells);
        });
  }
}
