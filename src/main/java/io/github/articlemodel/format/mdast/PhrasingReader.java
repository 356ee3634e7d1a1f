package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.markup.InlineHtml;
import io.github.articlemodel.markup.TextLines;
import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads phrasing content. */
final class PhrasingReader {

  /** Reads one kind of node, of which any number of inlines may come. */
  private interface Reader {
    List<? extends Inline> read(MdastNode node) throws JsonProblem;
  }

  private final Notes notes;
  private final Map<String, Reader> readers;

  PhrasingReader(Notes notes, Definitions definitions) {
    this.notes = notes;
    LinkReader links = new LinkReader(this, notes, definitions);
    this.readers =
        Map.ofEntries(
            Map.entry("text", this::text),
            Map.entry("emphasis", node -> parent(node, Emphasis::new)),
            Map.entry("strong", node -> parent(node, Strong::new)),
            Map.entry("delete", node -> parent(node, Strikethrough::new)),
            Map.entry("inlineCode", PhrasingReader::code),
            Map.entry("break", node -> List.of(new HardBreak())),
            Map.entry("html", node -> InlineHtml.read(node.text("value"))),
            Map.entry("link", links::link),
            Map.entry("linkReference", links::linkReference),
            Map.entry("image", links::image),
            Map.entry("imageReference", links::imageReference),
            Map.entry("footnoteReference", PhrasingReader::footnote),
            Map.entry("inlineMath", this::math));
  }

  boolean knows(String type) {
    return readers.containsKey(type);
  }

  List<Inline> children(MdastNode node) throws JsonProblem {
    return all(node.children());
  }

  List<Inline> all(List<Place> places) throws JsonProblem {
    List<Inline> out = new ArrayList<>();
    for (Place place : places) {
      read(MdastNode.of(place, notes), out);
    }
    return out;
  }

  void read(MdastNode node, List<Inline> out) throws JsonProblem {
    Reader reader = readers.get(node.type());
    if (reader == null) {
      Unknown.warn(node, notes);
      out.addAll(children(node));
      return;
    }
    try {
      List<? extends Inline> content = reader.read(node);
      Attributes attributes = node.own().attributes();
      if (attributes != null && content.size() == 1) {
        out.add(new AttributedInline(attributes, content.get(0)));
      } else {
        FlowReader.leaveOut(attributes, node, notes);
        out.addAll(content);
      }
    } catch (IllegalArgumentException refused) { // by the constructor of a record
      throw JsonProblem.shape(node.place(), String.valueOf(refused.getMessage()));
    }
    node.end(notes);
  }

  /** Returns a node with children; where Markdown has none such, its children in its place. */
  List<Inline> parent(MdastNode node, Function<List<Inline>, Inline> maker) throws JsonProblem {
    List<Inline> content = children(node);
    try {
      return List.of(maker.apply(content));
    } catch (IllegalArgumentException refused) {
      Unknown.unwrap(node, refused, notes);
      return content;
    }
  }

  private List<? extends Inline> text(MdastNode node) throws JsonProblem {
    String value = node.text("value");
    if (node.own().take("lineFeeds") != null) {
      return List.of(new Text(value));
    }
    if (node.own().take("template") != null) {
      try {
        return List.of(new TemplateTag(value));
      } catch (IllegalArgumentException changed) { // by another tool, into mere text
        return TextLines.split(value);
      }
    }
    Place abbreviation = node.own().take("abbreviation");
    if (abbreviation != null) {
      Members members = Members.of(abbreviation);
      return List.of(new Abbreviation(value, members.optionalText("expansion")));
    }
    return TextLines.split(value);
  }

  private static List<Inline> code(MdastNode node) throws JsonProblem {
    String value = node.text("value");
    return value.isEmpty() ? List.of() : List.of(new CodeSpan(value));
  }

  private static List<Inline> footnote(MdastNode node) throws JsonProblem {
    return List.of(new FootnoteReference(node.label(FootnoteReference::isLabel)));
  }

  private List<Inline> math(MdastNode node) throws JsonProblem {
    notes.warn(
        "mdast.node", node.place(), "there is no record for math, so it is read as code", "");
    return code(node);
  }
}
