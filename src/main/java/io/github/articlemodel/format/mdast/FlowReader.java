package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.markup.InlineHtml;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads flow content. */
final class FlowReader {

  /** Reads one kind of node, of which any number of blocks may come. */
  private interface Reader {
    List<? extends Block> read(MdastNode node) throws JsonProblem;
  }

  private final Notes notes;
  private final PhrasingReader phrasing;
  private final Map<String, Reader> readers;

  FlowReader(Notes notes, Definitions definitions) {
    this.notes = notes;
    this.phrasing = new PhrasingReader(notes, definitions);
    this.readers =
        Map.ofEntries(
            Map.entry("paragraph", node -> Paragraphs.of(phrasing.children(node))),
            Map.entry(
                "heading",
                node ->
                    List.of(
                        new Heading(
                            Members.number(node.required("depth"), 1, 6),
                            phrasing.children(node)))),
            Map.entry("thematicBreak", node -> List.of(new ThematicBreak())),
            Map.entry("code", FlowReader::code),
            Map.entry("math", this::math),
            Map.entry("html", FlowReader::html),
            Map.entry("blockquote", this::quote),
            Map.entry("list", new ListReader(this, phrasing, notes)::list),
            Map.entry("table", new TableReader(phrasing, notes)::table),
            Map.entry("definition", FlowReader::definition),
            Map.entry("footnoteDefinition", this::footnote));
  }

  List<Block> children(MdastNode node) throws JsonProblem {
    return all(node.children());
  }

  /** Reads nodes; phrasing content among them is read as paragraphs. */
  List<Block> all(List<Place> places) throws JsonProblem {
    List<Block> out = new ArrayList<>();
    List<Inline> loose = new ArrayList<>();
    for (Place place : places) {
      read(place, out, loose);
    }
    close(loose, out);
    return out;
  }

  /** Adds the paragraph of the phrasing content that stood among blocks. */
  static void close(List<Inline> loose, List<Block> out) {
    out.addAll(Paragraphs.of(loose));
    loose.clear();
  }

  /** Reads one node; phrasing content is kept until a block follows. */
  void read(Place place, List<Block> out, List<Inline> loose) throws JsonProblem {
    MdastNode node = MdastNode.of(place, notes);
    Reader reader = readers.get(node.type());
    if (reader != null) {
      close(loose, out);
      block(node, reader, out);
    } else if (phrasing.knows(node.type())) {
      phrasing.read(node, loose);
    } else {
      Unknown.warn(node, notes);
      for (Place child : node.children()) {
        read(child, out, loose);
      }
    }
  }

  private void block(MdastNode node, Reader reader, List<Block> out) throws JsonProblem {
    try {
      List<? extends Block> blocks = reader.read(node);
      Attributes attributes = node.own().attributes();
      if (attributes != null && blocks.size() == 1) {
        out.add(new AttributedBlock(attributes, blocks.get(0)));
      } else {
        leaveOut(attributes, node, notes);
        out.addAll(blocks);
      }
    } catch (IllegalArgumentException refused) { // by the constructor of a record
      throw JsonProblem.shape(node.place(), String.valueOf(refused.getMessage()));
    }
    node.end(notes);
  }

  /** Tells attributes of what is not one record. */
  static void leaveOut(@Nullable Attributes attributes, MdastNode node, Notes notes) {
    if (attributes != null) {
      notes.leaveOut("data." + NodeData.OWN + ".attributes of several nodes or none", node.place());
    }
  }

  private static List<Block> code(MdastNode node) throws JsonProblem {
    CodeInfo info = new CodeInfo(node.optionalText("lang"), node.optionalText("meta"));
    String exact = node.own().text("info");
    String literal = node.own().text("literal");
    String value = node.text("value");
    boolean isEmpty = value.isEmpty() && !"\n".equals(literal);
    return List.of(
        new CodeBlock(
            exact != null && CodeInfo.of(exact).equals(info) ? exact : info.toInfo(),
            isEmpty ? "" : value + "\n"));
  }

  private List<Block> math(MdastNode node) throws JsonProblem {
    notes.warn(
        "mdast.node", node.place(), "there is no record for math, so it is read as code", "");
    String info = new CodeInfo("math", node.optionalText("meta")).toInfo();
    return List.of(new CodeBlock(info, node.text("value") + "\n"));
  }

  private static List<? extends Block> html(MdastNode node) throws JsonProblem {
    String value = node.text("value");
    Place abbreviation = node.own().take("abbreviationDefinition");
    if (abbreviation != null && value.isEmpty()) {
      Members members = Members.of(abbreviation);
      return List.of(new AbbreviationDefinition(members.text("label"), members.text("title")));
    }
    try {
      return List.of(new HtmlBlock(value));
    } catch (IllegalArgumentException startsWithText) {
      return Paragraphs.of(InlineHtml.read(value));
    }
  }

  private List<Block> quote(MdastNode node) throws JsonProblem {
    Place admonition = node.own().take("admonition");
    if (admonition != null) {
      return List.of(admonition(node, Members.of(admonition)));
    }
    boolean isQuote = node.own().take("quote") != null;
    List<Block> blocks = children(node);
    Optional<AlertKind> kind = isQuote ? Optional.empty() : AlertMark.kind(blocks);
    return List.of(
        kind.isPresent()
            ? new Alert(kind.get(), AlertMark.without(blocks))
            : new BlockQuote(blocks));
  }

  private Admonition admonition(MdastNode node, Members own) throws JsonProblem {
    String kind = own.text("kind");
    Admonition.Folding folding =
        Members.constant(own.required("folding"), Admonition.Folding.class);
    List<Place> children = node.children();
    if (!children.isEmpty()) {
      MdastNode first = MdastNode.of(children.get(0), notes);
      if (first.own().has("title")) {
        String title = Inline.plainText(phrasing.children(first));
        return new Admonition(kind, title, folding, all(children.subList(1, children.size())));
      }
    }
    return new Admonition(kind, null, folding, all(children));
  }

  private static List<Block> definition(MdastNode node) throws JsonProblem {
    return List.of(
        new LinkReferenceDefinition(
            node.label(LinkReader::isLabel), node.text("url"), node.optionalText("title")));
  }

  private List<Block> footnote(MdastNode node) throws JsonProblem {
    return List.of(new FootnoteDefinition(node.label(FootnoteReference::isLabel), children(node)));
  }
}
