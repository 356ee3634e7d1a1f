package io.github.articlemodel.format.json;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
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
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.model.WikiLink;
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
          Map.entry("table", NodeJsonReader::table),
          Map.entry("footnoteDefinition", m -> new FootnoteDefinition(m.text("label"), blocks(m))),
          Map.entry(
              "alert",
              m -> new Alert(Members.constant(m.required("kind"), AlertKind.class), blocks(m))),
          Map.entry("templateBlock", m -> new TemplateBlock(tag(m.required("tag")))),
          Map.entry("definitionList", NodeJsonReader::definitionList),
          Map.entry(
              "attributedBlock",
              m -> new AttributedBlock(attributes(m), block(m.required("block")))),
          Map.entry(
              "abbreviationDefinition",
              m -> new AbbreviationDefinition(m.text("label"), m.text("title"))),
          Map.entry(
              "admonition",
              m ->
                  new Admonition(
                      m.text("kind"),
                      m.optionalText("title"),
                      Members.constant(m.required("folding"), Admonition.Folding.class),
                      blocks(m))));

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
          Map.entry("hardBreak", m -> new HardBreak()),
          Map.entry("footnoteReference", m -> new FootnoteReference(m.text("label"))),
          Map.entry("templateTag", m -> new TemplateTag(m.text("literal"))),
          Map.entry(
              "attributedInline",
              m -> new AttributedInline(attributes(m), inline(m.required("inline")))),
          Map.entry(
              "abbreviation", m -> new Abbreviation(m.text("text"), m.optionalText("expansion"))),
          Map.entry("wikiLink", m -> new WikiLink(m.text("target"), m.optionalText("label"))));

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
      throw JsonProblem.shape(
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
      throw JsonProblem.shape(members.place(), String.valueOf(refused.getMessage()));
    }
    members.end();
    return node;
  }

  private static Inline inline(Place place) throws JsonProblem {
    return node(place, "inline", INLINES);
  }

  private static TemplateTag tag(Place place) throws JsonProblem {
    return node(place, "templateTag", m -> new TemplateTag(m.text("literal")));
  }

  private static List<Inline> inlines(Members members, String name) throws JsonProblem {
    List<Inline> content = new ArrayList<>();
    for (Place item : members.array(name)) {
      content.add(inline(item));
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

  private static DefinitionList definitionList(Members members) throws JsonProblem {
    List<DefinitionItem> items = new ArrayList<>();
    for (Place item : members.array("items")) {
      items.add(node(item, "definitionItem", NodeJsonReader::definitionItem));
    }
    return new DefinitionList(items);
  }

  private static DefinitionItem definitionItem(Members members) throws JsonProblem {
    List<DefinitionTerm> terms = new ArrayList<>();
    for (Place term : members.array("terms")) {
      terms.add(node(term, "definitionTerm", m -> new DefinitionTerm(inlines(m, "content"))));
    }
    List<Definition> definitions = new ArrayList<>();
    for (Place definition : members.array("definitions")) {
      definitions.add(
          node(definition, "definition", m -> new Definition(m.bool("tight"), blocks(m))));
    }
    return new DefinitionItem(terms, definitions);
  }

  private static Attributes attributes(Members members) throws JsonProblem {
    return finished(
        Members.of(members.required("attributes")),
        m -> {
          List<String> classes = new ArrayList<>();
          for (Place name : m.array("classes")) {
            classes.add(Members.text(name));
          }
          List<Attribute> others = new ArrayList<>();
          for (Place other : m.array("others")) {
            others.add(
                finished(
                    Members.of(other),
                    a -> new Attribute(a.text("name"), a.optionalText("value"))));
          }
          return new Attributes(m.optionalText("id"), classes, others);
        });
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
