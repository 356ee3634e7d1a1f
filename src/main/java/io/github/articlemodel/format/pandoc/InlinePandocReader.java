package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.markup.InlineHtml;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads inlines: the nearest of what an article has, HTML where that is nearer. */
final class InlinePandocReader {

  /** Reads one kind of element, of which any number of inlines may come. */
  private interface Reader {
    List<? extends Inline> read(Element element) throws JsonProblem;
  }

  private final Notes notes;
  private final BlockPandocReader blocks;
  private final Map<String, Reader> readers;

  InlinePandocReader(Notes notes, BlockPandocReader blocks) {
    this.notes = notes;
    this.blocks = blocks;
    LinkPandocReader links = new LinkPandocReader(this);
    this.readers =
        Map.ofEntries(
            Map.entry("Str", element -> List.of(new Text(element.text()))),
            Map.entry("Space", element -> List.of(new Text(" "))),
            Map.entry("SoftBreak", element -> List.of(new SoftBreak())),
            Map.entry("LineBreak", element -> List.of(new HardBreak())),
            Map.entry("Emph", element -> parent(element, Emphasis::new)),
            Map.entry("Strong", element -> parent(element, Strong::new)),
            Map.entry("Strikeout", element -> parent(element, Strikethrough::new)),
            Map.entry("Underline", element -> Wrapping.tagged("u", all(element.items()))),
            Map.entry("Superscript", element -> Wrapping.tagged("sup", all(element.items()))),
            Map.entry("Subscript", element -> Wrapping.tagged("sub", all(element.items()))),
            Map.entry("SmallCaps", this::smallCaps),
            Map.entry("Quoted", this::quoted),
            Map.entry("Cite", this::cite),
            Map.entry("Code", this::code),
            Map.entry("Math", this::math),
            Map.entry("RawInline", this::raw),
            Map.entry("Link", links::link),
            Map.entry("Image", links::image),
            Map.entry("Note", this::note),
            Map.entry("Span", links::span));
  }

  List<Inline> all(Place place) throws JsonProblem {
    return all(Members.array(place));
  }

  List<Inline> all(List<Place> places) throws JsonProblem {
    List<Inline> out = new ArrayList<>();
    for (Place place : places) {
      Element element = Element.of(place);
      Reader reader = readers.get(element.type());
      if (reader == null) {
        throw JsonProblem.shape(
            place,
            "there is no inline of type \"" + Place.shown(element.type()) + '"',
            "known: " + String.join(", ", new TreeSet<>(readers.keySet())));
      }
      try {
        out.addAll(reader.read(element));
      } catch (IllegalArgumentException refused) { // by the constructor of a record
        throw JsonProblem.shape(place, String.valueOf(refused.getMessage()));
      }
    }
    return out;
  }

  private List<Inline> parent(Element element, Function<List<Inline>, Inline> maker)
      throws JsonProblem {
    return made(element, all(element.items()), maker);
  }

  /** Returns what is made of content; where Markdown has none such, the content in its place. */
  List<Inline> made(Element element, List<Inline> content, Function<List<Inline>, Inline> maker) {
    try {
      return List.of(maker.apply(content));
    } catch (IllegalArgumentException refused) {
      notes.lose(element.place(), refused.getMessage() + ", so what is in it is read in its place");
      return content;
    }
  }

  private List<Inline> smallCaps(Element element) throws JsonProblem {
    return Wrapping.tagged("span", Attributes.ofClasses("smallcaps"), all(element.items()));
  }

  private List<Inline> quoted(Element element) throws JsonProblem {
    List<Place> parts = element.parts(2);
    boolean single = Element.of(parts.get(0)).type().equals("SingleQuote");
    List<Inline> content = new ArrayList<>(List.of(new Text(single ? "‘" : "“")));
    content.addAll(all(parts.get(1)));
    content.add(new Text(single ? "’" : "”"));
    return content;
  }

  private List<Inline> cite(Element element) throws JsonProblem {
    notes.lose(element.place(), "what it cites is left out, its text is kept");
    return all(element.parts(2).get(1));
  }

  private List<Inline> code(Element element) throws JsonProblem {
    List<Place> parts = element.parts(2);
    String literal = Members.text(parts.get(1));
    if (literal.isEmpty()) {
      return List.of();
    }
    return attributed(AttrReader.of(parts.get(0)), List.of(new CodeSpan(literal)));
  }

  List<Inline> attributed(AttrReader given, List<Inline> content) {
    Attributes attributes = given.attributes(notes);
    return attributes == null ? content : Wrapping.inlines(attributes, content);
  }

  private List<Inline> math(Element element) throws JsonProblem {
    List<Place> parts = element.parts(2);
    notes.lose(element.place(), "there is no record for math, so it is read as text");
    String mark = Element.of(parts.get(0)).type().equals("DisplayMath") ? "$$" : "$";
    return List.of(new Text(mark + Members.text(parts.get(1)) + mark));
  }

  private List<Inline> raw(Element element) throws JsonProblem {
    List<Place> parts = element.parts(2);
    return isHtml(parts.get(0)) ? InlineHtml.read(Members.text(parts.get(1))) : List.of();
  }

  /** Returns whether raw text is of HTML, and tells where it is not. */
  boolean isHtml(Place format) throws JsonProblem {
    String name = Members.text(format);
    boolean html = name.equals("html") || name.equals("html5") || name.equals("html4");
    if (!html) {
      notes.lose(format, "raw text of the format \"" + Place.shown(name) + "\" is left out");
    }
    return html;
  }

  private List<Inline> note(Element element) throws JsonProblem {
    String label = notes.nextLabel();
    notes.add(new FootnoteDefinition(label, blocks.all(element.items())));
    return List.of(new FootnoteReference(label));
  }
}
